// Two visitors and a pigeon. Listen, ask what would help, keep the everyday thing private, and hand the not-safe thing on, out loud and together.
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
# gloss: pigeon \| a gray bird that lives in towns
# gloss: always-tell \| what goes to a grown-up each time, whoever says it
# gloss: cucumber \| a long, green vegetable that crunches
# gloss: private \| only for you, and not for everyone

VAR beginning = 1
// Whether the pigeon stayed, what you offered Bea, and what you promised too loudly.
VAR stayed = false
VAR offered = false
VAR any_secret = false
// Who found the words in the end: 0 you, 1 Teo because you asked, 2 Teo because it could not wait.
VAR words_by = 0
-> start

=== start ===
Your sign says, "Worries stay here. Not-safe things go to a grown-up." #place: playground #stage: notice #enter: teo
{ beginning:
- 1: Teo has a cucumber. A pigeon has the left end. #enter: bea
- 2: Teo has a long scarf. A pigeon has the left end. #enter: bea
}
BEA: I'm the goalie, and I duck. #mood: upset
What do you do?
+ ["Me too! Mine was in the rain, there was a cow, and the cow had the ball…" #id: a-cow #ev: listen-first partial]
    You tell it all. The cow wins, and the pigeon walks off.
    BEA: Okay. That's a lot of cow. #mood: unsure
    BEA (thinks): I had one more line. It was a short one.
    COACH: "Me too" can feel like company. Her story had only begun.
+ ["You duck. And then?" #id: and-then #ev: listen-first adaptive]
    ~ stayed = true
    BEA: Then it flies in, and I look at my laces. I know my laces so well. #mood: unsure
    BEA (thinks): They want the rest. The pigeon does, too.
    COACH: You said her words back and left the door open. The next part came through it.
+ ["No problem! Eyes open, hands up, think of the ball as a friend." #id: a-friend #ev: listen-first expedient #slip: tell-only]
    BEA: It's a fast friend, and it comes at my nose. #mood: unsure
    The pigeon walked off at "hands up".
    BEA (thinks): They have three tips. I don't think they know what's up yet.
    COACH: That was fast, and you want it to be better. You don't know yet what "it" is.
- -> what_helps

=== what_helps ===
{
- stayed:
    TEO: The pigeon stayed. He leaves when people talk too much. #mood: happy
- else:
    TEO: He leaves when people talk too much. He'll be back. #mood: calm
}
BEA: So what do I do? #mood: unsure
What do you tell her?
+ ["I could speak to the team for you. I'd be so kind about it." #id: the-team #ev: guide-dont-do expedient #slip: take-over]
    ~ offered = true
    BEA: No! I mean, no, thank you. #mood: surprised
    BEA (thinks): Then all nine of them know. I'd have to change schools, and heads.
    COACH: You'd do a lot for her. It also takes it out of her hands.
    BEA: I need slow balls. Balls that say "excuse me". #mood: unsure
+ ["You could try a soft ball. Or a helmet. Or a really big coat." #id: big-coat #ev: guide-dont-do partial]
    BEA: I'd be the goal. #mood: happy
    BEA (thinks): The soft one is not bad. It needs to be slow, too.
    COACH: Ideas get things moving, and one of them was close. A question finds hers.
    BEA: Slow would be good. A ball that says "excuse me". #mood: calm
+ ["What would help?" #id: what-would-help #ev: guide-dont-do adaptive]
    BEA: Slow balls. Balls that say "excuse me" first. #mood: surprised
    BEA (thinks): Huh, I know what I need. It was under the laces.
    COACH: Three words, and the answer came from her. She can use it when you're not there.
- -> first_try

=== first_try ===
BEA: Tomasz kicks like a cloud. Hm. #mood: unsure #stage: use
Where do you go from there?
+ ["I'll set it up with Tomasz, so you don't have to!" #id: set-it-up #ev: check-turn expedient #slip: take-over]
    BEA: And what would you say it's for? #mood: unsure
    BEA (thinks): I can ask Tomasz. I ask him for glue all day.
    COACH: That's quick and friendly. She was about to do the asking.
    BEA: I'll ask him. Ten slow ones, at recess. #mood: calm
+ ["So what will you try first?" #id: try-first #ev: check-turn adaptive]
    BEA: Ten slow ones, and I only look. I don't even have to catch them. #mood: happy
    BEA (thinks): I said it out loud. Now it's a plan, with a number in it.
    COACH: You gave it back to her as a question. What came out was her own plan.
+ ["A cloud? Great. All good, then?" #id: all-good #ev: check-turn partial]
    BEA: I guess so? #mood: calm
    BEA (thinks): I have a cloud and no plan. But they look so done.
    COACH: You checked, and got a yes. "What will you try first?" gets more than a yes.
    BEA: Well, I could ask him for ten. #mood: calm
- -> keep_it

=== keep_it ===
Bea whispers now. Robin waits by the tree, and can only hear you. #enter: robin
{
- offered:
    BEA: And you won't go to the team? Nobody can know that I duck. #mood: unsure
- else:
    BEA: And nobody can know that I duck. Okay? #mood: unsure
}
What do you tell Bea?
+ ["Sorry, no. On this bench I have to tell Mr. Lindqvist all of it." #id: all-of-it #ev: know-my-job partial]
    TEO: Not that. The sign is for not-safe things. #mood: calm
    BEA (thinks): Phew. I could see him write it in a big book.
    ROBIN (thinks): So not-safe things go on. I have one of those.
    COACH: You know that some things have to be told. An everyday worry may stay private.
+ ["That's yours. Only not-safe things go on, and this is a duck." #id: a-duck #ev: know-my-job adaptive]
    BEA: It's a very private duck. Thanks. #mood: happy
    ROBIN (thinks): What duck? But not-safe things go on, and I have one of those.
    COACH: You kept an everyday thing private, and said which things are not. Both count.
+ ["I never tell anyone anything. You can trust me with it all." #id: trust-me #ev: know-my-job avoidant #slip: secret]
    ~ any_secret = true
    BEA: Wow. Anything? #mood: happy
    ROBIN (thinks): Anything stays there? I hoped that mine would go somewhere.
    COACH: For a duck, that's a fine promise. For this bench, it's too wide: look at the sign.
- -> robin

=== robin ===
Bea goes, and she walks like a goalie. Robin takes her place. #leave: bea #stage: decide #mood: unsure
{
- any_secret:
    ROBIN: You said you never tell anyone anything. #mood: unsure
}
ROBIN: Someone scares me, and I can't say who. #mood: upset
Your always-tell card says: hurt, scared, not safe, a secret that hurts.
Which kind is this?
+ ["A big one. Can you tell me a bit more, so I know where it goes?" #id: bit-more #ev: safety-sort partial]
    Robin looks at his hands. It does not come. #mood: unsure
    ROBIN (thinks): I said all I can. Was it not enough?
    COACH: You can tell that it's big. "Scared" is all you need to know to get someone.
    -> hand_on
+ ["Scared. That's on the card." #id: on-the-card #ev: safety-sort adaptive]
    ROBIN: It is? There's a card for it? #mood: surprised
    ROBIN (thinks): If there's a card, then I'm not the first. I thought I was.
    COACH: You did not ask who or why. One word on the card tells you: a grown-up, now.
    -> hand_on
+ ["We can fix this! Tell me who it is, and I'll talk to them today." #id: fix-this #ev: safety-sort expedient #slip: peer-only]
    ROBIN: No! Please don't. #mood: upset
    ROBIN (thinks): They'd go there. Then there would be two of us.
    COACH: You want to stand up for him. Someone scary is a job for grown-ups, all of it.
    -> slow_down

=== slow_down ===
Robin pulls in his sleeves. Teo's foot finds yours.
What now?
+ ["Okay. We think of a plan, only us three." #id: only-us-three #ev: safety-sort expedient #slip: peer-only]
    ROBIN: You two don't look very big. #mood: unsure
    ROBIN (thinks): They are nice. They are as small as me.
    COACH: Three is kinder than one. It still leaves out the people who can stop it.
+ ["That was too fast. You don't have to say who." #id: too-fast #ev: safety-sort adaptive #ev: listen-first adaptive]
    Robin's hands come out again, a bit. #mood: calm
    ROBIN (thinks): I don't have to. Okay, then I can stay.
    COACH: You stopped, and gave him his own speed back. Who it is can be for a grown-up to hear.
- -> hand_on

=== hand_on ===
ROBIN: It can stay on the bench, right? Like with Bea? #mood: unsure #stage: ask
What do you tell him?
+ ["Of course. Come back every day, and I'll always be here for you." #id: every-day #ev: know-my-job avoidant #slip: secret]
    ROBIN: Every day? Okay. #mood: unsure
    ROBIN (thinks): It's nice. It's the same as before, with a bench.
    COACH: You want him to have someone, and he does. You can't be the only one he has.
    -> teo
+ ["I may have to say something to someone. It's a rule, sorry." #id: a-rule #ev: know-my-job partial]
    ROBIN: To who? Say what? #mood: upset
    ROBIN (thinks): A rule. Will it happen when I'm not there?
    COACH: You did not hide it, and that's fair. Who, why, and "I come with you" make it less scary.
    -> teo
+ ["I care about you, so I need to get Mr. Lindqvist. I will walk with you." #id: walk-with-you #ev: know-my-job adaptive]
    {
    - any_secret:
        ROBIN: But you said anything. #mood: unsure
        "I said too much," you say. "This kind, I can't keep."
    }
    ROBIN: Now? With you? #mood: unsure
    ROBIN (thinks): I read the sign before I sat down. I think that's why I sat down.
    COACH: You said what you will do and why, before you did it. And he won't go alone.
    -> walk

=== teo ===
Teo puts one hand flat on the bench. It means, "I'm here, too."
What do you do?
+ ["I've got this. Give me till tomorrow, and I'll think of something kind." #id: got-this #ev: know-my-job expedient #slip: peer-only]
    ~ words_by = 2
    TEO: It's too big for us. Robin, we care about you, so we get Mr. Lindqvist now. #mood: calm
    TEO: We walk with you, both of us. #mood: calm
    TEO (thinks): I kept one alone once. I did not sleep, and it did not help.
    COACH: You'd carry it all night for him. Teo knows that it has to be put down today.
    -> walk
+ ["Teo, help me. I can't find the words." #id: teo-help #ev: know-my-job adaptive]
    ~ words_by = 1
    TEO: Robin, we care about you, so we need to get Mr. Lindqvist. #mood: calm
    TEO: We walk with you, both of us. #mood: calm
    TEO (thinks): They asked. I kept one alone once, and I did not sleep.
    COACH: You had no words, and you got someone who does. That's why there are two on a bench.
    -> walk

=== walk ===
{ beginning:
- 1: Teo breaks the cucumber in three. You walk, and you crunch. #place: hallway #mood: calm
- 2: Teo's scarf goes around all three of you. It's a slow walk. #place: hallway #mood: calm
}
MR-LINDQVIST: Come in, all three. Robin, the soft chair is yours. #enter: mr-lindqvist #mood: happy
MR-LINDQVIST: It's not your fault, and you can go as slowly as you like. #mood: calm
MR-LINDQVIST: You two, come back at two. I listen to the listeners. #mood: calm
{ words_by:
- 0: -> end_both
- 1: -> end_teo
- else: -> end_bumpy
}

=== end_both ===
Robin is with Mr. Lindqvist. Bea has a plan, and a very private duck. #stage: reflect
{stayed:On the bench, the pigeon has kept your place.|On the bench, the pigeon is back. It's quiet there now.} #end: adult each-in-good-hands
-> END

=== end_teo ===
Robin is with Mr. Lindqvist, because you asked Teo to help. That was a good call. #stage: reflect
{any_secret:Bea's duck is still private, and that's the one you can keep.|Bea has a plan, and a very private duck.} #end: adult asked-teo
-> END

=== end_bumpy ===
You tried to fix it alone, and Teo helped you hand it over. Mr. Lindqvist has it now. #stage: reflect
Next time, you can say it sooner. At two, you can tell him how it was. #end: bumpy handed-over-with-teo
-> END
