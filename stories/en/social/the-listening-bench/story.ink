// Two visitors and a pigeon. Listen, ask what would help, keep the everyday thing private, and hand the not-safe thing on, out loud and together.
// In the second beginning the first visitor only wants to sit: there, asking her what is up is one question too many.
# id: the-listening-bench
# title: The Listening Bench
# band: B
# difficulty: 3
# category: social
# setting: playground
# seat: guide
# cast: teo, bea, robin, mr-lindqvist
# minutes: 6
# feeds: peer-listener, conflict-mediator
# sensitive
# heads-up: In this one, someone tells you that they are scared. You see how to get a grown-up, and nothing scary.
# brief: You and Teo are the Peer Listeners on the bench today. Two people need you, each in a different way.
# beginnings: 2
# gloss: goalie \| the player who keeps the ball out of the goal
# gloss: pigeon \| a gray bird that lives in cities
# gloss: always-tell \| what goes to a grown-up each time, whoever says it
# gloss: cucumber \| a long, green vegetable that crunches
# gloss: private \| only for you, and not for everyone

VAR beginning = 1
// Whether the pigeon stayed, what you promised too loudly, and how many strong moves there were.
VAR stayed = false
VAR any_secret = false
VAR good = 0
// Who found the words in the end: 0 you, 1 Teo because you asked, 2 Teo because it could not wait.
VAR words_by = 0
-> start

=== start ===
Your sign says, "Worries stay here. Not-safe things go to a grown-up." #place: playground #stage: notice #enter: teo #prop: sign rule
{ beginning:
- 1:
    Teo eats a cucumber, and a pigeon eats the other end. #enter: bea #prop: pigeon cucumber
    BEA: So I'm the goalie, aw, and I duck. #mood: upset
- 2:
    Teo has a long scarf, and a pigeon sits on the end. #enter: bea #prop: pigeon scarf
    BEA: I'm only here for a little shade. #mood: unsure
}
What do you do?
+ {beginning == 1} ["Me too! Mine was in the rain, and there was a cow, and it had the ball..." #id: a-cow #ev: listen-first partial]
    You tell all of it, so the cow wins, and the pigeon walks off. #prop: pigeon gone
    BEA: Aw, that's really a lot of cow. #mood: unsure
    BEA (thinks): I had one more little thing to say, and it was so short.
    COACH: "Me too" can be good company, and she was only at the start of hers.
+ {beginning == 1} ["You duck. And then?" #id: and-then #ev: listen-first adaptive]
    ~ stayed = true
    ~ good = good + 1
    BEA: She flies in, and I look at my laces, and I know them so well. #mood: unsure
    BEA (thinks): They want the rest of it, and so does the little pigeon.
    COACH: You said her words back, so she told you the next part.
+ {beginning == 1} ["No problem! Keep your eyes open, hands up, and be brave!" #id: a-friend #ev: listen-first expedient #slip: tell-only]
    BEA: I am brave, I really really am, and then I duck. #mood: unsure
    The pigeon walked off at "hands up". #prop: pigeon gone
    BEA (thinks): They gave me three nice little tips, and they don't know what's up yet.
    COACH: You want it to be better fast, and you haven't heard what "it" is.
+ {beginning == 2} ["Sure, and it's good shade! Want some scarf?" #id: good-shade #ev: listen-first adaptive]
    ~ stayed = true
    ~ good = good + 1
    She takes some scarf. For a while, you all look at the pigeon. #prop: scarf shared
    BEA: So I'm the goalie, and the ball comes, and she's so so fast, and I duck. #mood: upset
    BEA (thinks): They didn't poke at it, and it came out all by itself, poor little thing.
    COACH: She said what she came for, you believed her, and that left room for more.
+ {beginning == 2} ["I'm a good listener! What happened, and how did it feel?" #id: what-happened #ev: listen-first aggressive #slip: blurt]
    BEA: A little shade, that's all I said. #mood: upset
    The pigeon moves over to the sun, and Bea looks after it. #prop: pigeon sun
    BEA (thinks): I wanted to sit next to somebody, and only for a minute.
    COACH: Those are listening words, and she hadn't asked anyone to listen yet.
    BEA: I'm the goalie, and I duck, and it's so so silly. #mood: upset
+ {beginning == 2} ["Please take my seat, and we'll leave you alone." #id: leave-alone #ev: listen-first partial]
    BEA: You don't have to go, and it's your bench. #mood: surprised
    You and Teo stand behind the bench like two lamps. #act: freeze teo
    BEA (thinks): I said a little shade, and I didn't say all alone.
    COACH: It's kind, and you gave her plenty of room. She picked a bench with people on it.
    BEA: Aw, sit down, please, and I'm the goalie, and I duck. #mood: unsure
- -> what_helps

=== what_helps ===
{
- stayed:
    TEO: The pigeon stayed… he leaves when people talk too much. #mood: happy #act: point teo
- else:
    TEO: He leaves when people talk too much… he'll be back, maybe. #mood: calm
}
BEA: So {beginning == 1:what do I do, and what do I tell the poor ball|I'll quit, and that's better, isn't it}? #mood: unsure
What do you tell her?
+ ["I could talk to the team for you. I'd be really, really nice about it!" #id: the-team #ev: guide-dont-do expedient #slip: take-over]
    BEA: Aw, no, that's so nice, {beginning == 1:and no, thank you|and I'll do the talking}. #mood: surprised
    BEA (thinks): Then all of them know, and I'd have to {beginning == 1:move far far away|really really quit}.
    COACH: You'd do a lot for her, and then it's out of her hands.
    BEA: I need slow balls, {beginning == 1:like ones that say "excuse me"|and not in front of them}. #mood: unsure
+ ["A soft ball? Or a helmet? Or maybe a really big coat?" #id: big-coat #ev: guide-dont-do partial]
    BEA: Aw, but then I'd {beginning == 1:BE the goal|be so warm}. #mood: happy
    BEA (thinks): The soft one sounds nice, and {beginning == 1:she could be slow, too|nobody has to quit}.
    COACH: One of your ideas was close, but hers are in there, too.
    BEA: Really really slow, {beginning == 1:like a ball that says "excuse me"|like a sleepy little pigeon}. #mood: calm
+ ["What do you think would help? That sounds hard, Bea." #id: what-would-help #ev: guide-dont-do adaptive]
    ~ good = good + 1
    BEA: Slow ones, so so slow, {beginning == 1:and they say "excuse me" first|and nobody who watches}. #mood: surprised
    BEA (thinks): {beginning == 1:I could ask for slow ones, and why didn't I think of that|So I don't have to quit, and I can start so slow, can't I}?
    COACH: It came from her, so she can use it when you're not there.
- -> first_try

=== first_try ===
BEA: {beginning == 1:Tomasz kicks like a cloud, he really does. Hm|Omar kicks like a little feather, he really does. Hm}. #mood: unsure #stage: use
Where do you go from there?
+ ["Great, I'll go and set it up, so you don't have to ask!" #id: set-it-up #ev: check-turn expedient #slip: take-over]
    BEA: Aw, but what would you {beginning == 1:tell him, poor thing|say I can't do}? #mood: unsure
    BEA (thinks): I can ask him, and I ask him for {beginning == 1:glue|pens} all day long.
    COACH: That's quick and friendly, and she was about to ask him herself.
    BEA: I'll ask for ten slow little ones, {beginning == 1:at recess|after lunch}. #mood: calm
+ ["What will you try first? Ooh, I like that!" #id: try-first #ev: check-turn adaptive]
    ~ good = good + 1
    BEA: Ten slow little ones, and I only look, {beginning == 1:and I don't even have to catch them|and if I duck, it doesn't count}. #mood: happy
    BEA (thinks): I said it out loud, and {beginning == 1:now it's got a little number in it|now I really want to}.
    COACH: You handed it back to her, and it came out as a plan.
+ ["All good, then." #id: all-good #ev: check-turn partial]
    BEA: All good, a little, I think? #mood: calm
    BEA (thinks): I've got {beginning == 1:a cloud|a feather} and no plan, and they look so done.
    COACH: You were done before she was, with that "hm" still in the air.
    BEA: But I could ask him for {beginning == 1:ten|five} slow ones, couldn't I? #mood: calm
- -> keep_it

=== keep_it ===
Bea whispers now. Robin is {beginning == 1:by the tree|behind the bench}, and he hears you, but not her. #enter: robin
BEA: And nobody's going to know that I duck, are they? #mood: unsure
What do you tell Bea?
+ ["Sorry, I have to tell Mr. Lindqvist everything." #id: all-of-it #ev: know-my-job partial]
    TEO: I mean… not that. The sign's for not-safe things. #mood: calm
    BEA (thinks): I could see him write it down {beginning == 1:in a great big book|with my little name on it}, poor me.
    ROBIN (thinks): So not-safe things go to somebody, and {beginning == 1:I've got one of those|mine is one}.
    COACH: You know that some things have to be told, but a duck can stay private.
+ ["A duck stays right here! Only not-safe things go on." #id: a-duck #ev: know-my-job adaptive]
    ~ good = good + 1
    BEA: She's a really really private duck. Thanks{beginning == 1: so much| for the nice shade}. #mood: happy
    ROBIN (thinks): {beginning == 1:What duck? But not-safe things go on, and I've got one|They let her sit. Not-safe things go on, and I've got one}.
    COACH: You kept an everyday thing private, and you said which things you can't keep.
+ ["I'd never tell anybody anything! You can always trust me." #id: trust-me #ev: know-my-job avoidant #slip: secret]
    ~ any_secret = true
    BEA: Really, {beginning == 1:anything at all|even a big one}? #mood: happy
    ROBIN (thinks): Anything stays there? I {beginning == 1:was hoping that mine would go somewhere|don't want mine to stay}.
    COACH: It fits the duck, but it doesn't fit your sign, and two people heard it.
- -> robin

=== robin ===
Bea goes, and Robin takes her place. #leave: bea #stage: decide #mood: unsure
{
- any_secret:
    ROBIN: You said you never tell anybody anything. #mood: unsure
}
ROBIN: {beginning == 1:Somebody scares me, and I can't say who|There's somebody who scares me, and I can't say it}. #mood: upset
Your always-tell card says: hurt, scared, not safe. #prop: card always-tell
Which kind is this?
+ ["Could you tell me a little more?" #id: bit-more #ev: safety-sort partial]
    Robin looks {beginning == 1:at his hands|at the pigeon}, and nothing comes. #mood: unsure
    ROBIN (thinks): That was all I could say, and {beginning == 1:it's not enough|now they want more}.
    COACH: You can tell that it's big, and "scared" is enough to go and get someone.
    -> hand_on
+ ["Scared? Thanks for telling us. That's on the card." #id: on-the-card #ev: safety-sort adaptive]
    ~ good = good + 1
    ROBIN: It is? {beginning == 1:There's a card for it?|Like, printed?} #mood: surprised
    ROBIN (thinks): If there's a card, then {beginning == 1:I'm not the first one|somebody thought of me}.
    COACH: You didn't ask who or why, because the card says a grown-up, right now.
    -> hand_on
+ ["We can fix this! Tell me who it is, and I'll talk to them." #id: fix-this #ev: safety-sort expedient #slip: peer-only]
    ROBIN: No! {beginning == 1:Please don't|You can't, please}. #mood: upset
    ROBIN (thinks): They'd go there, and then {beginning == 1:there would be two of us|it'd be their turn, too}.
    COACH: You want to stand up for him, and that's a job for grown-ups.
    -> slow_down

=== slow_down ===
Robin pulls his hands {beginning == 1:into his sleeves|under the scarf}.
What now?
+ ["Okay, we'll make a plan. Only the three of us." #id: only-us-three #ev: safety-sort expedient #slip: peer-only]
    ROBIN: {beginning == 1:You two? You aren't very big.|You two, and a pigeon?} #mood: unsure
    ROBIN (thinks): They're nice, and they're as small as me.
    COACH: Three is better than one, but it leaves out the people who can stop it.
+ ["Sorry, I went too fast. You don't have to say who." #id: too-fast #ev: safety-sort adaptive #ev: listen-first adaptive]
    ~ good = good + 1
    Robin's hands come out again, slowly. #mood: calm
    ROBIN (thinks): I don't have to say who, so {beginning == 1:I can stay|I can breathe}.
    COACH: You stopped, and a grown-up can hear the "who" when he's ready.
- -> hand_on

=== hand_on ===
ROBIN: It can stay on the bench, right? Like with {beginning == 1:her|Bea}? #mood: unsure #stage: ask
What do you tell him?
+ ["Of course! Come back every day, and I'll always be here to listen." #id: every-day #ev: know-my-job avoidant #slip: secret]
    ROBIN: {beginning == 1:Every day? Okay|Here, every day? Okay}. #mood: unsure
    ROBIN (thinks): It's nice, and it's the same as before, {beginning == 1:with a bench|with a scarf}.
    COACH: You want him to have someone, and listening can't stop it.
    -> teo
+ ["I've got to tell somebody. It's a rule." #id: a-rule #ev: know-my-job partial]
    ROBIN: {beginning == 1:Who? And what do you tell them?|Tell them what? Who is it?} #mood: upset
    ROBIN (thinks): Will they do it when I'm {beginning == 1:not there|in math}?
    COACH: You were honest with him, and who, why and "with you" would make it less scary.
    -> teo
+ ["I care about you, so I'm getting Mr. Lindqvist. I'll walk with you." #id: walk-with-you #ev: know-my-job adaptive]
    ~ good = good + 1
    {
    - any_secret:
        "I said too much before," you say. "I can't keep this kind."
    }
    ROBIN: {beginning == 1:Now? And you come, too|Both of you? Right now}? #mood: unsure
    ROBIN (thinks): I read the sign before I sat down, and {beginning == 1:I think that's why I sat down|it's true}.
    COACH: Nothing happens behind his back now.
    -> walk

=== teo ===
Teo puts one hand flat on the bench, next to Robin.
What do you do?
+ ["Sorry, Teo, but I've got this. He can wait until tomorrow." #id: got-this #ev: know-my-job expedient #slip: peer-only]
    ~ words_by = 2
    TEO: No. Robin, I mean, you matter, so we're getting Mr. Lindqvist now. #mood: calm
    TEO (thinks): I kept one by myself once… and I didn't sleep.
    COACH: You'd carry it all night for him, and Teo knows that it can't wait.
    -> walk
+ ["Teo, could you help me, please? I can't find the words." #id: teo-help #ev: know-my-job adaptive]
    ~ words_by = 1
    ~ good = good + 1
    TEO: Robin, I mean, you matter, so we're getting Mr. Lindqvist. #mood: calm
    TEO (thinks): They asked me… I kept one by myself once, and I didn't sleep.
    COACH: You had no words, so you asked somebody who did.
    -> walk

=== walk ===
{ beginning:
- 1: Teo breaks the cucumber in three, and you walk, and you crunch. #place: hallway #mood: calm #prop: cucumber three
- 2: Teo's scarf goes around all three of you, so it's a slow walk. #place: hallway #mood: calm #prop: scarf three
}
MR-LINDQVIST: Come on in, all three. It's not your fault, Robin, and there's no hurry. #enter: mr-lindqvist #mood: calm
MR-LINDQVIST: You two, come back at two. I listen to the listeners. #mood: happy
{ words_by:
- 0: -> end_both
- 1: -> end_teo
- else: -> end_bumpy
}

=== end_both ===
Robin is with Mr. Lindqvist, and Bea has a plan and a very private duck. #stage: reflect
{
- good >= 5 and stayed:
    TEO: The pigeon saved your seat… he never does that. #mood: happy #curtain #prop: pigeon seat
- good >= 5:
    TEO: The pigeon came back… so maybe you did okay. #mood: happy #curtain #prop: pigeon back
- good >= 3:
    TEO: You found the words… yeah, that's not nothing. #mood: calm #curtain
- else:
    TEO: You talked a lot… and then you said the right thing. #mood: calm #curtain
}
You sit down again, and you leave it quiet. #end: adult each-in-good-hands
-> END

=== end_teo ===
Robin is with Mr. Lindqvist, because you asked Teo to help. #stage: reflect
{
- good >= 4:
    TEO: You did all the rest… I mean, I only had the last line. #mood: happy #curtain
- good >= 2:
    TEO: I'm glad you asked… me too, ask me any time. #mood: calm #curtain
- else:
    TEO: I'm glad you asked… I was getting worried. #mood: unsure #curtain
}
{any_secret:Bea's duck is still private, and that's the kind you can keep.|Bea has a plan and a very private duck.} #end: adult asked-teo
-> END

=== end_bumpy ===
You tried to fix it alone, and Teo handed it on with you. Mr. Lindqvist has it now. #stage: reflect
{
- good >= 3:
    TEO: You listened so well… and then you tried to carry it. #mood: unsure #curtain
- else:
    TEO: I tried to fix one, too… in March. #mood: unsure #curtain
}
At two, you can tell him how it was, and ask what to say. #end: bumpy handed-over-with-teo
-> END
