// Half a cow, one great idea of your own, and three people who have said nothing. Get four voices into one show.
# id: everyones-idea
# title: Everyone's Idea
# band: C
# difficulty: 3
# category: social
# setting: stage
# seat: guide
# cast: jonah, kai, sami, priya
# minutes: 7
# feeds: team-lead, welcome-buddy
# beginnings: 2
# brief: You get the show going for Priya, Jonah, Kai and Sami. You want one that all of you can call yours.
# say: job-list \| feedback \| Tell Priya about her list.
# topics: job-list \| list, job, jobs, Sami, door, name, names
# example: job-list \| name \| Priya
# example: job-list \| thanks \| thank you for writing it down
# example: job-list \| act \| You gave each of us one clear job
# example: job-list \| effect \| Now I know where to stand
# example: job-list \| next \| Could you ask Sami what to write?
# example: job-list \| still \| Sami is not on it yet
# gloss: costume \| what you wear to be somebody else in a show
# gloss: tablet \| a flat screen; Kai types on it, and it says the words
# gloss: front \| the part that comes first; in the weather news, where new weather comes in

VAR beginning = 1
VAR say_level = 0
// How much of the show is yours: 2 is all of it. Was yours kept for last? Were Kai and Sami spoken for?
VAR mine = 0
VAR last = false
VAR spoken_for = false
// Did you take the cow, did Jonah get to the end, and is Sami on the list?
VAR cow = false
VAR weather = false
VAR listed = false
-> start

=== start ===
Plan a show! The costume box holds the back of a cow. #place: stage #stage: notice #enter: priya
{ beginning:
- 1: Priya has told two ideas already.
- 2: The light is stuck on green. Priya has told two ideas.
}
Three of you are quiet, and your own idea itches.
How do you begin?
+ ["Any ideas? No? Then here's one!" #id: any-ideas #ev: listen-first partial]
    JONAH: I had my mouth open. #mood: surprised #enter: jonah
    JONAH (thinks): I needed two seconds. I got one.
    COACH: You asked, and that's half of it. The other half is the quiet after.
+ ["One idea each. I go last." #id: go-last #ev: listen-first adaptive]
    ~ last = true
    JONAH: Then I need one, quick. Hold on, I've got one! #mood: happy #enter: jonah
    JONAH (thinks): I don't have to shout for it. There's a line, and I'm in it.
    COACH: Yours will keep. There are four to hear before it, and now each has a place.
+ [Tell yours before it gets away. "The cow flies to the moon, and I sing!" #id: pitch #ev: listen-first expedient #slip: take-over]
    ~ mine = 1
    You sing a bit. There's a lot of moo in "moon". #mood: proud
    JONAH: Nice. So are we done? #mood: unsure #enter: jonah
    JONAH (thinks): I had one as well. It feels a bit late now.
    COACH: It's fun, and it's first. Now the others would have to push it aside.
- -> turns

=== turns ===
Priya and Jonah go and hold up the cow. #leave: priya #leave: jonah #mood: calm
Kai types on the tablet, and Sami draws. Both are deep in it. #enter: kai #enter: sami
How do they get a turn?
+ ["I'll say it for you! Kai wants a dance, and Sami has a boat." #id: say-for-you #ev: guide-dont-do expedient #slip: take-over]
    ~ spoken_for = true
    KAI: Nobody dances in mine. #mood: upset
    SAMI: This is not a boat. It's a door. #mood: unsure
    KAI (thinks): I was two words from the end. Now I have to type "no" first.
    COACH: You wanted to help. What came out was your guess, in their names.
+ [Wait with your mouth shut till both look up. #id: look-up #ev: guide-dont-do adaptive]
    It's so quiet that you can hear Sami's eraser. #sfx: pencil
    KAI: You waited. It will be worth it. #mood: happy
    KAI (thinks): They looked at me, and not at the clock.
    COACH: You kept the turn open, and you kept your hands out of it. They fill it themselves.
+ ["Take your time, you two! We'll start, and you can hop in." #id: hop-in #ev: guide-dont-do partial]
    You start. You get to the third scene. #mood: happy
    KAI: Whose show is this? I was still writing mine. #mood: unsure
    KAI (thinks): "Take your time" was kind. Then the train left with my time on it.
    COACH: That's a kind thing to say. A turn also needs the others to hold still.
- -> ideas

=== ideas ===
KAI: "The Case of the Missing Front." It's slow and dark, and I have a hat. #mood: proud
{
- beginning == 2:
    KAI: The green light stays. It's a clue. #mood: happy
}
Sami turns his drawing around. A cow is stuck in a door.
SAMI: The front is in the kitchen already. She eats your cake. #mood: proud
JONAH: Mine's a news show, loud and fast. "Half a cow found!" #mood: happy #leave: sami #enter: jonah #stage: ask
KAI: Slow. #mood: unsure
JONAH: Fast! #mood: unsure
What do you tell them?
+ ["Kai's makes people guess. Jonah's wakes them up." #id: guess-and-wake #ev: explain-why adaptive]
    JONAH: So I wake them up, and then it goes dark? #mood: happy
    KAI: And then a hat comes through Sami's door. #mood: happy
    JONAH (thinks): So that's why mine is loud. I only knew that it was.
    COACH: You said what each idea does to the people who watch. Now they fit together.
    -> jobs
+ ["Don't fight, please! Let's take my moon, and then nobody loses." #id: my-moon #ev: explain-why expedient #slip: take-over]
    ~ mine = 2
    ~ last = false
    Sami draws a moon with a very big mouth. #leave: jonah #enter: sami #sfx: pencil
    SAMI: This is you. #mood: calm
    SAMI (thinks): It's a nice moon. It can't get through my door.
    COACH: It sounds like peace. Three ideas got up, and yours sat down.
    -> moon
+ ["Kai's is better, because it has a hat." #id: has-a-hat #ev: explain-why partial]
    JONAH: News people can wear hats. Look, a bucket. #mood: unsure
    JONAH (thinks): I know what's good about Kai's now. What's good about mine?
    COACH: You gave a reason, and reasons help. Jonah's idea could do with one, too.
    -> jobs

=== moon ===
Kai's finger hangs over the tablet. Nobody has a word left.
What now?
+ ["You'll thank me when you hear me sing it." #id: hear-me-sing #ev: listen-first expedient #slip: take-over]
    KAI: Then I'll go and put my hat away. #mood: calm
    KAI (thinks): I had a hat for this. I had a walk to go with it.
    COACH: The song may be great. While it plays, you can't hear what they think.
+ ["That was me again. Back to the hat, the news and the door." #id: me-again #ev: listen-first adaptive]
    ~ mine = 0
    KAI: Welcome back to Earth. #mood: happy
    KAI (thinks): I did not have to say it. They heard it all alone.
    COACH: You saw your idea at the wheel, and you asked it to move over. That takes nerve.
- -> jobs

=== jobs ===
{
- mine == 2:
    So it's the moon. It's very quiet up here. #stage: use
- else:
    News, then dark, then a hat, then a cow in a door. #stage: use
}
How do you find out if everyone is in?
+ ["All good? Great! Thank you, everyone!" #id: all-good #ev: check-turn avoidant]
    JONAH: All good! So, which end of me goes in the cow? #mood: unsure
    JONAH (thinks): I said "good". I meant that I don't know what I do.
    COACH: It's friendly and fast. Nobody has said yet who does what.
+ ["Thumbs up if you know your job!" #id: thumbs #ev: check-turn partial]
    All thumbs go up. Jonah has two up.
    JONAH: I'm the lights! Or is Priya the lights? #mood: unsure
    JONAH (thinks): One of my thumbs is not so sure.
    COACH: You checked with each of them. A thumb can't tell you which job it means.
+ ["I'm the cow. What are you?" #id: im-the-cow #ev: check-turn adaptive]
    ~ cow = true
    {
    - mine == 2:
        KAI: A star. A very far one. #mood: unsure
        SAMI: I make the moon's mouth. #mood: calm
        SAMI (thinks): I still have a door for that cow. Nobody has asked for it.
    - else:
        KAI: I'm the law. #mood: proud
        SAMI: I make the door. I say when you push. #mood: proud
        SAMI (thinks): They are the cow's behind, and I'm the boss of it. I like this school.
    }
    JONAH: And I'm the six o'clock news! #mood: happy
    COACH: You took the smallest part, and you asked for theirs. Now each job has a voice.
- -> over

=== over ===
The others go to look for a hat. Jonah stays behind. #leave: kai #leave: sami #stage: reflect #mood: unsure
JONAH: You talk over me. Like, when I... #mood: unsure
What do you do?
+ ["When? Tell me one time! I would never..." #id: one-time #ev: hear-feedback aggressive #slip: defend]
    JONAH: That time. #mood: unsure
    JONAH (thinks): Don't laugh. If I laugh, they'll think it's fine.
    COACH: It stung, so you jumped in. The end of his sentence is still stuck in him.
    -> cut_off
+ ["Oh no, I'm so sorry. I'll try to stop." #id: try-to-stop #ev: hear-feedback partial]
    JONAH: Okay. It's all right. #mood: calm
    JONAH (thinks): I wasn't done. I had a line for the news in there.
    COACH: You took it in and did not argue. Ask him what got lost.
    -> list
+ [Hear him out. "What did I miss?" #id: what-did-i-miss #ev: hear-feedback adaptive]
    ~ weather = true
    JONAH: When I stop, I'm looking for a word. It comes. #mood: calm
    JONAH: You missed the weather. "There's a front coming in from the west!" #mood: proud
    JONAH (thinks): It's a cow joke and a weather joke. I've had it for ten minutes.
    COACH: You let him get to the end, and you asked for the lost part. Listen to that line!
    -> list

=== cut_off ===
He waits. What does your mouth do?
+ [Zip it. Point at him: go on. #id: zip #ev: hear-feedback adaptive]
    ~ weather = true
    JONAH: Like, when I do the weather. "There's a front coming in from the west!" #mood: happy
    JONAH (thinks): It's out! I've had that one for ten minutes.
    COACH: No word from you, and the best line of the day from him. Good trade.
+ ["I'm sorry, but someone has to keep things moving." #id: keep-moving #ev: hear-feedback aggressive #slip: defend]
    JONAH: Okay. You keep them moving. #mood: upset
    JONAH (thinks): I had a line for the news. I think I'll keep it.
    COACH: The rush is real. He came with something, and it left with him.
- -> list

=== list ===
{
- mine == 2:
    PRIYA: Job list! I'm lights, Jonah is news, Kai is a star, and you're the rest. #mood: proud #enter: priya
- else:
    PRIYA: Job list! I'm lights, Jonah is news, Kai is the law, and you're the cow. #mood: proud #enter: priya
}
Sami reads it to the end. Then he reads the back. #enter: sami
What do you do?
+ ["Hm. Is that everybody?" #id: everybody #ev: kind-honest partial]
    PRIYA: Four names, four jobs. Yes! #mood: calm
    PRIYA (thinks): Why did they ask it with that face?
    COACH: It's a soft hint, so it slid past her. Which name are you looking for?
    -> curtain
+ [Tell Priya in your own words. #id: tell #say: feedback job-list]
    {
    - say_level >= 2:
        -> put_on
    - else:
        PRIYA: My list? Is it the purple pen? #mood: unsure
        PRIYA (thinks): Something is up with it. I can't see what.
        COACH: She's listening, and she's looking. Say who is not on it, and she can fix it.
        -> curtain
    }
+ [Say it's lovely. Write Sami in when she isn't looking. #id: sneak #ev: kind-honest avoidant]
    PRIYA: Who wrote on my list? In pencil, next to my purple? #mood: upset
    PRIYA (thinks): If I left something out, I'd like to be told.
    COACH: You wanted to spare her, and now he's on it. She doesn't know why.
    -> pencil

=== pencil ===
The pencil is still in your hand.
What do you say?
+ ["Me. Sami wasn't on it." #id: wasnt-on-it #ev: kind-honest adaptive]
    -> put_on
+ ["No idea! It's such a good list, though. Thank you!" #id: no-idea #ev: kind-honest avoidant]
    PRIYA: I'll copy it out again, without the gray bit. #mood: calm
    PRIYA (thinks): There. Now it's all purple.
    COACH: Nobody got a red face. And the pencil line is gone, with his name in it.
    -> curtain

=== put_on ===
~ listed = true
PRIYA: Oh. I wrote down everyone I heard, and he drew. #mood: surprised
PRIYA (thinks): I'd have hated that. I only listened for loud.
COACH: You said what was missing, and nothing about her. She can mend that.
PRIYA: Sami, what do I write? #mood: calm
SAMI: Door. And next to it, "boss". #mood: proud
-> curtain

=== curtain ===
{
- mine == 2:
    -> end_moon
- listed and weather:
    -> end_bright
- else:
    -> end_slow
}

=== end_bright ===
"A front is coming in!" says the news. Lights out, and a hat walks in. #enter: kai #stage: give #mood: happy
SAMI: PUSH! #mood: happy
{cow:You push. You're the best back of a cow this stage has seen.|Four people push, and half a cow comes through.}
{
- last:
    KAI: You never told us yours. What is it? #mood: happy
    "A cow on the moon," you say. That's act two.
- spoken_for:
    KAI: And nobody danced. #mood: happy
}
Four voices, one show. #end: bright four-voices-one-cow
-> END

=== end_slow ===
The bell rings, and the plan is half a cow, too. But all of you are in it. #stage: give
{weather:Tomorrow starts with a question for Sami: "What do we write for you?"|Tomorrow starts with Jonah, and you wait till he's done.} #end: steady half-a-plan
-> END

=== end_moon ===
Your idea won, and you sing all of it. Kai and Sami pack up their things. #stage: give
Tomorrow you can ask them back in: "What was behind that door?" #end: bumpy what-was-behind-the-door
-> END
