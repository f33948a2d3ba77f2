// How to read the wall, in five short rounds: the job, the need, the "not me" line, the first hello, and a card that is turned around.
// In the first beginning Milo has no card, and asking him first is the habit; in the second his card says "tape", and tape is what the first need needs.
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
// How many needs found their match, and how many went to Milo; a first thing that is stuck; Wren heard about band.
VAR fits = 0
VAR milo = 0
VAR stuck = false
VAR monday = false
-> start

=== start ===
The Roster Wall! Each card says who can help with what. #place: hallway #stage: pick
{ beginning:
- 1:
    You need help with your binder. A bagel falls out of it. #mood: surprised #act: drop you #prop: binder bagel
    Milo, your best friend, has a roll of duck tape. #enter: milo
- 2:
    Your fish poster needs help. It's in two parts. #mood: surprised #prop: poster two
    Milo, your best friend, has a new card: "Tape". #enter: milo
}
Who is this one for?
+ {beginning == 1} [Milo! He's your friend, and he always says yes. #id: milo-binder #ev: match-helper expedient #slip: wrong-person]
    ~ stuck = true
    ~ milo = milo + 1
    MILO: Sure, sure, sure! The whole thing! #mood: happy
    Rrrip! He tapes it shut on all sides. #sfx: paper #prop: binder ball
    Nothing falls out now. Nothing gets in. #mood: unsure
    MILO (thinks): Oh no, I don't know binders! I only know tape!
    COACH: He's fast and kind. But tape is all he has.
+ {beginning == 1} ["Who does binders? Hello? Anyone?" #id: anyone #ev: match-helper partial]
    Three kids stop. One of them takes the bagel.
    BEA (thinks): Me, me, I drew a really really tiny binder on my card!
    COACH: You asked out loud. The wall can tell you who.
+ {beginning == 1} [Bea. Her card says, "Bags, desks, binders." #id: bea #ev: match-helper adaptive]
    ~ fits = fits + 1
    BEA: Aw, poor bagel, let's start with him! Was he for math? #enter: bea #mood: happy #act: point bea
    BEA (thinks): They read my card, and they saw my teeny tiny binder on it!
    COACH: You looked for the job first. Then you found the kid who does it.
+ {beginning == 2} [Milo! Tape is what he does. #id: milo-poster #ev: match-helper adaptive]
    ~ fits = fits + 1
    MILO: You guys! I was born for this! #mood: proud
    Rrrip! Two parts are one poster. #sfx: paper #mood: happy #prop: poster whole
    MILO (thinks): Somebody came! My card is one day old, you guys!
    COACH: It's on his card. So a friend can be the match, too.
+ {beginning == 2} [Bea. She helped you last time, and she likes to help. #id: bea-poster #ev: match-helper expedient #slip: wrong-person]
    ~ stuck = true
    BEA: Aw, I do bags, and I'll try really really hard. #enter: bea #mood: unsure
    She puts both parts in a very neat folder. #sfx: paper #prop: poster folder
    BEA (thinks): I don't mend him, I only put him away, poor little fish.
    COACH: She helped you with a bag. But this is a rip.
+ {beginning == 2} ["Could someone please help? Anyone at all?" #id: anyone-please #ev: match-helper partial]
    Four kids look up. They all look at Milo.
    MILO (thinks): Oh no, it's on my card! It's blue, with a whole picture!
    COACH: You asked so nicely. But no one knew it was for them.
- -> need

=== need ===
Next on your list is "help with school". #leave: bea #stage: notice #mood: calm
Wren, the Time Buddy, rolls up on one skate. #enter: wren
{
- stuck and beginning == 1:
    WREN: Is that a binder or a ball? #mood: surprised
- stuck:
    WREN: Oh, nice folder! Also, your fish is still in two parts. #mood: surprised
}
WREN: I've got two minutes! What do you need? #mood: happy
+ ["Can you help, please? Mondays sort of make me late for band." #id: late-for-band #ev: name-need adaptive]
    ~ fits = fits + 1
    ~ monday = true
    WREN: When do you {beginning == 1:pack up|put your things in your bag}? #mood: calm
    "When I hear the band," you say. Wren writes "five to two" on your {beginning == 1:hand|poster}. #sfx: pencil #act: scribble wren
    WREN (thinks): One day, one thing. {beginning == 1:Now I can look for my other skate|That took one minute}.
    COACH: You said what it is and when. So Wren could start.
+ ["Could you please help me with school? I'm stuck!" #id: with-school #ev: name-need avoidant #slip: vague]
    WREN: All of it? {beginning == 1:With the roof|Even lunch}? #mood: surprised
    WREN (thinks): I can't do a school in two minutes, but {beginning == 1:I could do a Monday|I could do one thing}.
    COACH: You asked so nicely. Wren can't tell where to start.
+ ["It's a clock thing." #id: clock-thing #ev: name-need partial]
    WREN: I love {beginning == 1:clocks|clock things}! Too late or too early? #mood: happy
    WREN (thinks): {beginning == 1:It's always "late"|Please let it be "too early"}.
    COACH: Wren knows that it's about time. Which time, and on what day?
- -> tile

=== tile ===
Crack! A tile breaks, and now it's sharp. #leave: wren #stage: decide #prop: tile sharp
MILO: Oh no, oh no! {beginning == 1:Step back, I have tape|My card's for this, too}! #mood: proud
Who gets this one?
+ [Amara. Her card says, "Fix-It Guide." #id: amara #ev: safety-sort partial #slip: wrong-person]
    AMARA: {beginning == 1:Now read me the last line|Hmm. Read down to the end}. #enter: amara #mood: happy
    You read, "Not me: plugs, glass, bees and sharp things." #mood: surprised
    AMARA (thinks): I love a broken thing. But {beginning == 1:that one bites|my fingers love me more}.
    You go and get Mr. Hughes.
    COACH: You went by the top line. The last line tells you where it ends.
    -> cone
+ [Milo. It takes two seconds, and then no one gets hurt. #id: milo-tile #ev: safety-sort expedient #slip: peer-only]
    Milo gets down on his knees. Rrrip! #sfx: paper
    AMARA: Stop! That's sharp! #enter: amara #mood: surprised
    AMARA (thinks): I fix things, and {beginning == 1:even I don't touch that|tape won't fix a finger}.
    COACH: You want it safe, and you want it fast. Sharp is for adults.
    -> knees
+ [Mr. Hughes. Sharp is for adults! #id: mr-hughes #ev: safety-sort adaptive]
    ~ fits = fits + 1
    AMARA: Go! I'll stand here and be a {beginning == 1:wall|cone}. #enter: amara #mood: happy
    AMARA (thinks): Sharp isn't on my card, {beginning == 1:and they read that far|and they knew that}!
    COACH: A {beginning == 1:binder|poster} is for a classmate. A sharp tile is for an adult, and you saw that.
    -> cone

=== knees ===
Milo's hand is on its way.
What do you say?
+ ["Please be careful, Milo!" #id: be-careful #ev: safety-sort avoidant #slip: peer-only]
    ~ milo = milo + 1
    AMARA: No way. Milo, hold my juice! #mood: upset #act: give amara
    Now his hands are full. Amara runs to get Mr. Hughes.
    MILO (thinks): I so didn't want to touch it! {beginning == 1:I only wanted to help|But tape's my whole job now}!
    COACH: You meant it well. But "be careful" still lets him touch it.
    -> cone
+ ["Stop, Milo! That's for Mr. Hughes." #id: stop-milo #ev: safety-sort adaptive]
    ~ fits = fits + 1
    MILO: {beginning == 1:No, no, okay! All my ducks were scared!|Okay! So that's not on my whole card?} #mood: calm #act: freeze milo
    MILO (thinks): I was so scared! I couldn't even stop!
    COACH: You stopped him in time. Now an adult can take it.
    -> cone

=== cone ===
MR-HUGHES: Good call! {beginning == 1:This cone is older than you|Please say hi to my cone}. #enter: mr-hughes #mood: happy
He sets a cone on the tile. He gets his gloves. #prop: tile cone
-> fish

=== fish ===
Next: do fish sleep? Kai, the Research Guide, {beginning == 1:reads on the stairs|laughs at a map}. #leave: amara #leave: mr-hughes #enter: kai
You have never talked to Kai. Your feet stop.
What do you tell your feet?
+ ["Say hi, and only hi. Then you may run." #id: only-hi #ev: brave-thought partial]
    You say hi. One foot runs, and one foot stays.
    KAI: Hi. {beginning == 1:That was short|One foot is leaving}. #mood: surprised
    KAI (thinks): I once said hi to a mop. {beginning == 1:It had no answer|It was dark}.
    COACH: "Hi" is a real start. It's out.
    -> ask_kai
+ ["Let's not bother Kai. Let's ask Milo!" #id: milo-fish #ev: brave-thought avoidant #slip: hide]
    ~ milo = milo + 1
    MILO: They tape themselves to a rock! {beginning == 1:With so much duck tape|I'd help them}! #mood: proud
    KAI (thinks): They looked at me and left. I had a {beginning == 1:hello ready|fish book right here}.
    COACH: Milo is fun to ask. But does he know fish?
    -> jonah
+ ["Go on, feet! Kai looks kind." #id: only-for-friends #ev: brave-thought adaptive]
    Your feet think about that. Then they go. #mood: calm
    KAI (thinks): Somebody new. {beginning == 1:I never know how to type hi|I made that card big for this}.
    COACH: You don't have to be friends first. The card is for all of you.
    -> ask_kai

=== ask_kai ===
How do you ask Kai? #stage: ask
+ [Ask Kai in your own words. #id: ask #say: ask fish-sleep]
    {
    - say_level >= 2:
        ~ fits = fits + 1
        KAI: {beginning == 1:Book two. Look for "sleep"|Book five. It has a picture}. #mood: happy #act: point kai
        KAI (thinks): They said what they want. {beginning == 1:I know the shelf|I know that book}.
        COACH: You said what it's about and what would help.
    - else:
        KAI: Fish do three things. Swim or eat or sleep? #mood: calm
        You put your head on your hands and snore.
        KAI (thinks): {beginning == 1:Sleep. I like how they said it|That is sleep. Or it is an old pig}.
        COACH: You asked, and you found a way. Say which part, and it goes faster.
    }
+ ["Fish?" #id: just-fish #ev: ask-clearly partial #slip: vague]
    KAI: {beginning == 1:Cat. Is it a game|Cow. Is it my turn}? #mood: happy
    You put your head on your hands and snore.
    KAI (thinks): {beginning == 1:Sleep. Now the game is good|It is sleep. Or it is a pig}.
    COACH: Short is fine. Put "sleep" next to "fish", and Kai can start.
+ ["Could you please look it up for me? No rush at all!" #id: look-it-up #ev: ask-clearly expedient #slip: answer-grab]
    KAI: Sit next to the book. Now turn the pages. #mood: happy #prop: book open
    KAI (thinks): I can find it fast. {beginning == 1:They cannot yet|Maybe they can}.
    COACH: You said please. But you'd need Kai for each new fish.
- -> fish_found

=== fish_found ===
You find the page. Fish sleep with open eyes! #sfx: paper #mood: happy #prop: book fish
MILO: You guys! {beginning == 1:My fish isn't mad at me|My fish slept my whole party}! #mood: surprised
-> jonah

=== jonah ===
Last one: a "sorry I'm late" note for band. #leave: kai #stage: ask
Jonah, the Writing Partner, {beginning == 1:looks at a wall|lies on a bench}. His card says, "On a break." #enter: jonah #prop: card break
What now?
+ [Turn his card around. Now he's not on a break! #id: turn-card #ev: handle-no aggressive #slip: push]
    JONAH: Wait, wait, I can {beginning == 1:see you, you know|hear that hook}. #mood: upset #prop: card turned
    JONAH (thinks): I wrote and wrote, and then my words ran out{beginning == 2:, even for this}.
    COACH: You need a hand, and that's real. That card is his to turn.
    -> turned
+ ["Oh. When is it over?" #id: when-over #ev: handle-no partial]
    JONAH: Monday, I hope, and then {beginning == 1:I'll miss this wall|I'll miss this bench}. #mood: calm #act: shrug jonah
    JONAH (thinks): They didn't push, and then {beginning == 1:they missed my small line|they never saw my small line}.
    COACH: You let his break be a break. The note is still not written.
    -> plop
+ ["Who else could I ask? Enjoy your break, Jonah!" #id: who-else #ev: handle-no adaptive]
    ~ fits = fits + 1
    JONAH: Wait, {beginning == 1:see|read} the small line, and then you won't even need me. #mood: happy
    You read, "Try the blue sheet." It's full of first lines! #mood: happy #prop: sheet blue
    JONAH (thinks): I was sure they'd be mad, and then nobody was{beginning == 2: mad at my card}.
    COACH: He said no with his card. You looked for the next thing.
    -> blue_sheet

=== turned ===
Jonah turns it back. The hook comes off. #prop: card loose
What do you say?
+ ["Sorry. It's your break." #id: your-break #ev: handle-no adaptive]
    ~ fits = fits + 1
    JONAH: Okay, thanks, and {beginning == 1:the blue sheet has first lines|then you look at the blue sheet}. #mood: calm
    JONAH (thinks): {beginning == 1:They were nice, and then I was nice|I had a fight all ready, and then I didn't need it}.
    COACH: You gave him his break back. Then he could help you on.
    -> blue_sheet
+ ["It's one note for me! You'd be done by now." #id: be-done #ev: handle-no aggressive #slip: push]
    JONAH: Okay, anyway, I'm going to find a new {beginning == 1:wall|bench}. #mood: upset
    JONAH (thinks): It's always one, and then it's one more, and then it's a week.
    COACH: It is short, that's true. He had said no with his card.
    Jonah goes to look for a new {beginning == 1:wall|bench}. #leave: jonah
    -> plop

=== blue_sheet ===
{
- monday: You write, "Sorry I was late. Now I pack up at five to two." #sfx: pencil #mood: proud #act: scribble you
- else: You write, "Sorry I was late." Then you stop to think about why. #sfx: pencil
}
-> plop

=== plop ===
Plop! Jonah's card falls off the wall. #stage: reflect #prop: card fallen
{
- stuck and beginning == 1: It's a job for tape. So is your binder, says Milo.
- stuck: It's a job for tape. So is your poster, says Milo.
}
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
{ beginning:
- 1: MILO: I'm on my way! Can I have a whole card, too? #mood: proud #curtain #end: bright milo-tape
- 2: MILO: I'm on my way! That's two for my card! #mood: proud #curtain #end: bright milo-tape
}
-> END

=== end_steady ===
{fits >= 3:Most|Some} of your list has a match. {stuck:One thing waits for a better card.|You can read some cards again.}
{
- fits == 4:
    MILO: Four, you guys! That's almost the whole wall! #mood: happy #curtain #end: steady a-second-look
- fits >= 2:
    MILO: Tape? I'm on my way! #mood: happy #curtain #end: steady a-second-look
- else:
    MILO: Help! Let's read the whole wall, and you do the top! #mood: calm #curtain #end: steady a-second-look
}
-> END

=== end_bumpy ===
Milo tried so hard, and he did not know. You both look at the wall.
{
- fits >= 3:
    MILO: You read three cards! So why, why did you ask me? #mood: unsure #curtain
- else:
    MILO: Oh! So that's what the whole wall's for! #mood: surprised #curtain
}
You can read it again, card by card. #end: bumpy card-by-card
-> END
