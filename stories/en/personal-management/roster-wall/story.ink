// How to read the wall, in five short rounds: the job, the need, the "not me" line, the first hello, and a card that is turned round.
# id: roster-wall
# title: The Roster Wall
# band: A
# difficulty: 1
# category: personal-management
# setting: hallway
# seat: asker
# cast: amara, wren, milo, bea, kai, jonah, mr-hughes
# minutes: 6
# feeds: space-organizer, research-guide
# beginnings: 2
# brief: You are in the hallway with Milo, your best friend, and a wall of cards. You need help with five things.
# say: fish-sleep \| ask \| Ask Kai about the fish.
# topics: fish-sleep \| fish, sleep, eyes, awake, research
# example: fish-sleep \| greet \| Hi, Kai
# example: fish-sleep \| time \| Do you have a minute?
# example: fish-sleep \| polite \| Can you please
# example: fish-sleep \| topic \| if fish sleep
# example: fish-sleep \| problem \| I don't know how to find out
# example: fish-sleep \| tried \| I asked Milo, and he said no
# example: fish-sleep \| help \| Can you show me where to look?
# example: fish-sleep \| okno \| I can wait
# gloss: roster \| a list of who can help with what
# gloss: binder \| a strong folder that keeps pages safe
# gloss: tile \| a flat, hard square on the floor
# gloss: band \| people who play music in a group
# gloss: cone \| a pointy hat for the floor that says "stay away"

VAR beginning = 1
VAR say_level = 0
// How many needs found their match, and how many went to Milo; a binder that is taped shut; Wren heard about band.
VAR fits = 0
VAR milo = 0
VAR taped = false
VAR monday = false
-> start

=== start ===
The Roster Wall: each card says who can help with what. #place: hallway #stage: pick
First on your list: the binder. Out falls a bagel. #mood: surprised
{ beginning:
- 1: Milo, your best friend, comes with his duck tape. #enter: milo
- 2: Milo, your best friend, comes with banana tape. #enter: milo
}
Who is this one for?
+ [Milo! He's so nice, and he always says yes. #id: milo-binder #ev: match-helper expedient #slip: wrong-person]
    ~ taped = true
    ~ milo = milo + 1
    MILO: Sure! #mood: happy
    Rrrip! He tapes it shut, all the way round. #sfx: paper
    Nothing falls out now. Nothing gets in, either. #mood: unsure
    MILO (thinks): I don't know about binders. I know about tape.
    COACH: He's fast and kind, and it is shut. Which card says "binders"?
+ ["Anyone? Who does binders?" #id: anyone #ev: match-helper partial]
    Three people stop. One of them takes the bagel.
    BEA (thinks): Me, me! There's a tiny binder on my card.
    COACH: You asked out loud, and that's a start. The top line of a card tells you who.
+ [The card with "Bea: bags, desks, binders" on it. #id: bea #ev: match-helper adaptive]
    ~ fits = fits + 1
    BEA: Let's start with the bagel. Was it for math? #enter: bea #mood: happy
    BEA (thinks): They read my card! The tiny binder took me an hour.
    COACH: You read the top line, and it fits your mess. That's a match.
- -> need

=== need ===
Next on your list: "help with school". #leave: bea #stage: notice #mood: calm
Wren, the Time Buddy, rolls up on one skate. #enter: wren
{
- taped:
    WREN: Is that a binder or a ball? #mood: surprised
}
WREN: I have two minutes. What do you need? #mood: happy
+ ["I'm late for band. Every Monday." #id: late-for-band #ev: name-need adaptive]
    ~ fits = fits + 1
    ~ monday = true
    WREN: When do you pack up for it? #mood: calm
    "When I hear it," you say. Wren writes "ten to two" on your hand. #sfx: pencil
    WREN (thinks): One day, one thing. I have a minute left to find my other skate.
    COACH: You named one thing, down to the day. So two minutes were plenty.
+ ["Could you please help me with school? You're so kind!" #id: with-school #ev: name-need avoidant #slip: vague]
    WREN: All of it? With the roof? #mood: surprised
    WREN (thinks): I can't do a school in two minutes. I could do a Monday.
    COACH: It's so polite, and it's as big as a house. Which room is it?
+ ["It's a clock thing." #id: clock-thing #ev: name-need partial]
    WREN: I love clock things! Too late or too early? #mood: happy
    WREN (thinks): It's "late". Nobody runs up to me and says "too early".
    COACH: Now Wren knows it's about time. Which time, and on which day?
- -> tile

=== tile ===
Crack, a floor tile breaks, and now it has teeth. That goes on your list, too. #leave: wren #stage: decide
MILO: Step back, I have tape! #mood: proud
Who gets this one?
+ [Amara. Her card says "Fix-It Guide". #id: amara #ev: safety-sort partial #slip: wrong-person]
    AMARA: Now read the last line. Out loud. #enter: amara #mood: happy
    You read, "Not me: plugs, glass, bees, and all that is sharp." #mood: surprised
    AMARA (thinks): I love a broken thing. But that one bites.
    COACH: It's a fair guess. The "not me" line on a card tells you where it ends.
    You go and get Mr. Hughes.
    -> cone
+ [Milo. Two seconds, and no one gets hurt. #id: milo-tile #ev: safety-sort expedient #slip: peer-only]
    Milo gets down on his knees. Rrrip, goes the tape. #sfx: paper
    AMARA: Hands off! That's sharp! #enter: amara #mood: surprised
    AMARA (thinks): I'm the Fix-It Guide, and even I don't touch those.
    COACH: You want it safe, and fast. Sharp is where classmates stop and adults start.
    -> knees
+ [Mr. Hughes. Sharp is for adults. #id: mr-hughes #ev: safety-sort adaptive]
    ~ fits = fits + 1
    AMARA: Go! I'll stand here and be a wall. #enter: amara #mood: happy
    AMARA (thinks): Sharp is on my "not me" line. So they read down to the end!
    COACH: A zipper is for a classmate. A sharp tile is for an adult, and you saw that.
    -> cone

=== knees ===
Milo's hand is on its way.
What do you say?
+ ["Oh, let him. Please be careful, Milo!" #id: be-careful #ev: safety-sort avoidant #slip: peer-only]
    ~ milo = milo + 1
    AMARA: No way. Milo, hold my juice! #mood: upset
    Now his hands are full, and Amara runs to get Mr. Hughes.
    MILO (thinks): I did not want to touch it. I did not want to say so.
    COACH: "Be careful" sounds kind. It leaves his hand where the sharp part is.
    -> cone
+ ["Stop, Milo! That's for Mr. Hughes." #id: stop-milo #ev: safety-sort adaptive]
    ~ fits = fits + 1
    { beginning:
    - 1: MILO: Phew. My ducks were scared. #mood: calm
    - 2: MILO: Phew. My banana was scared. #mood: calm
    }
    MILO (thinks): I was scared. I did not know how to stop.
    COACH: You stopped it half way, and that's in time. Now an adult can take it.
    -> cone

=== cone ===
MR-HUGHES: Nice call! This cone is older than you, so be nice to it. #enter: mr-hughes #mood: happy
Nobody dares to be rude to the cone.
-> fish

=== fish ===
{ beginning:
- 1: Next: do fish sleep? Kai, the Research Guide, reads on the stairs. #leave: amara #leave: mr-hughes #enter: kai
- 2: Next: do fish sleep? Kai, the Research Guide, laughs at a map. #leave: amara #leave: mr-hughes #enter: kai
}
You have never talked to Kai. Your feet stop.
What do you tell your feet?
+ ["I'll say hi, and only hi. Then you may run." #id: only-hi #ev: brave-thought partial]
    You say hi. One foot runs, and one foot stays.
    KAI: Hi! Was that all of it? #mood: surprised
    KAI (thinks): I once said hi to a mop. They are doing fine.
    COACH: "Hi" is a real start, and it's out. There's room for one more line.
    -> ask_kai
+ ["Let's ask Milo. It's kinder to let Kai read." #id: milo-fish #ev: brave-thought avoidant #slip: hide]
    ~ milo = milo + 1
    { beginning:
    - 1: MILO: They tape themselves to a rock. With duck tape. #mood: proud
    - 2: MILO: They tape themselves to a rock. A banana helps. #mood: proud
    }
    KAI (thinks): They looked at me, and then they left. I had a hello all ready.
    COACH: It sounds kind, and Milo is fun to ask. You still don't know about the fish.
    -> jonah
+ ["The card does not say 'only for friends'." #id: only-for-friends #ev: brave-thought adaptive]
    Your feet think about that. They go on. #mood: calm
    KAI (thinks): Someone new! I want to say hi first, and I never know how.
    COACH: You went by what is on the card. Kai was hoping that someone would.
    -> ask_kai

=== ask_kai ===
How do you ask Kai? #stage: ask
+ [Ask Kai in your own words. #id: ask #say: ask fish-sleep]
    {
    - say_level >= 2:
        KAI: Ooh, book two! Look for "sleep". #mood: happy
        KAI (thinks): They said what they want to know. I know the shelf!
        COACH: You said what it's about and what would help. Kai knew where to point.
    - else:
        KAI: Fish that swim, fish that eat, or fish that sleep? #mood: calm
        You put your head on your hands and snore.
        KAI (thinks): Sleep! I like how they said that.
        COACH: You asked, and you found a way. Say which part, and it goes quicker.
    }
+ ["Fish?" #id: just-fish #ev: ask-clearly partial #slip: vague]
    KAI: Cat, dog, horse. Is it a game? #mood: happy
    You put your head on your hands and snore.
    KAI (thinks): Sleep! Now it's a very good game.
    COACH: Short is fine. Put "sleep" next to "fish", and Kai can start.
+ ["Could you please look it up? I'll sit here, no rush at all!" #id: look-it-up #ev: ask-clearly expedient #slip: answer-grab]
    KAI: Sit here, next to the book. Now turn the pages. #mood: happy
    KAI (thinks): I can find it in a second. Then they can't find the next one.
    COACH: So polite, and no rush. The finding would be all Kai's.
- -> fish_found

=== fish_found ===
~ fits = fits + 1
You find the page. Fish sleep with open eyes, so no one can tell! #sfx: paper #mood: happy
MILO: So my fish is not mad at me! #mood: surprised
-> jonah

=== jonah ===
Last one: a "sorry I'm late" note for band. #leave: kai #stage: ask
Jonah, the Writing Partner, looks at a wall. His card says "On a break". #enter: jonah
What now?
+ [Turn his card back. Now he's not on a break. #id: turn-card #ev: handle-no aggressive #slip: push]
    JONAH: I have eyes, you know. #mood: upset
    JONAH (thinks): Nine stories this week. I have no words left, not even for that.
    COACH: You need a hand, and that's real. That card is his to turn.
    -> turned
+ ["Oh. When is it over?" #id: when-over #ev: handle-no partial]
    JONAH: On Monday, I hope. This is a good wall. #mood: calm
    JONAH (thinks): They did not push. I wish they would read the small line.
    COACH: You let his break be a break. For a note today, there's a plan B.
    -> plop
+ ["Okay. Who else is there?" #id: who-else #ev: handle-no adaptive]
    ~ fits = fits + 1
    JONAH: See the small line? It's for you. #mood: happy
    You read, "Try the blue sheet." It's full of first lines! #mood: happy
    JONAH (thinks): I worried about that card all day. And all they said was "okay".
    COACH: His no stayed his, and you looked on. The small line had a plan B.
    -> blue_sheet

=== turned ===
Jonah turns it round again. The hook comes off.
What do you say?
+ ["Sorry. It's your break." #id: your-break #ev: handle-no adaptive]
    ~ fits = fits + 1
    JONAH: Thanks. The blue sheet has first lines. #mood: calm
    JONAH (thinks): I did not have to say no two times. Phew.
    COACH: You gave him his break back. Then he could point you on.
    -> blue_sheet
+ ["It's one short note! You'd be done by now." #id: be-done #ev: handle-no aggressive #slip: push]
    JONAH: I'm going to find a new wall. #mood: upset
    JONAH (thinks): It's always only one. That's how I got to nine.
    COACH: It is short, that's true. It came out as a push, and Jonah is off.
    He goes to look for one. #leave: jonah
    -> plop

=== blue_sheet ===
{
- monday: You write, "Sorry I was late. Now I pack up at ten to two." #sfx: pencil #mood: proud
- else: You write, "Sorry I was late." Then you stop to think about why. #sfx: pencil
}
-> plop

=== plop ===
Plop! Jonah's card falls off the wall. #stage: reflect
{
- taped: You look at it, and at your binder. You both know who to get.
- else: It's not on your list. But you know who fits.
}
{ beginning:
- 1: MILO: Tape? My ducks and I are on our way! #mood: proud
- 2: MILO: Tape? One banana, coming up! #mood: proud
}
MILO (thinks): At last! A thing that really needs it.
{
- milo >= 2:
    -> end_bumpy
- fits == 5:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
Five needs, five good matches, and one of them an adult.
Next to Jonah's card there's a new one: "Milo: tape." #end: bright milo-tape
-> END

=== end_steady ===
{fits >= 3:Most|Some} of your list has a match. {taped:The binder waits for Bea.|Some cards can do with a second look.}
Next to Jonah's card there's a new one: "Milo: tape." #end: steady a-second-look
-> END

=== end_bumpy ===
Milo tried so hard, and he did not know. You both look at the wall.
"So that's what it's for," he says. You can read it again, card by card. #end: bumpy card-by-card
-> END
