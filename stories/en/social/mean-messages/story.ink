// Jokes about you, four days in a row. Save it, call it what it is, go to the adult whose job it is, and ask again when the first one misses it. No message is shown.
# id: mean-messages
# title: Mean Messages
# band: C
# difficulty: 3
# category: social
# setting: online
# seat: asker
# cast: ezra, mr-lindqvist
# minutes: 6
# feeds: conflict-mediator, peer-listener
# sensitive
# heads-up: This one is about mean messages that don't stop. You never see what they say, and you get help.
# brief: It's day four of jokes about you in the class chat. You need it to stop, and you need company.
# beginnings: 2
# say: day-four \| ask \| Tell Mr. Lindqvist what goes on, and ask.
# topics: day-four \| chat, messages, jokes, posts, four days, Monday, bullying
# example: day-four \| greet \| Hi, Mr. Lindqvist
# example: day-four \| time \| Do you have a few minutes?
# example: day-four \| polite \| Could you please
# example: day-four \| topic \| the jokes in the class chat
# example: day-four \| problem \| It keeps happening, four days now, ten people and me
# example: day-four \| tried \| I saved it, and I told the coach first
# example: day-four \| help \| Can you help me make it stop?
# example: day-four \| okno \| If it isn't your job, tell me whose it is
# gloss: pineapple \| a big yellow fruit with a spiky green top
# gloss: mediator \| someone who helps two people talk out a disagreement
# gloss: bullying \| being mean to someone again and again, when it's not even
# gloss: counselor \| an adult at school whose job is to listen and help
# gloss: delete \| to take something off the screen for good

VAR beginning = 1
VAR say_level = 0
// Pages saved, a tip not swallowed, clear words: two of the three make it a plan of your own.
VAR held = 0
// What you saved, what you posted and left up, the laugh you practiced, and the thank-you that hid a no.
VAR saved = false
VAR posted = false
VAR laughed = false
VAR nodded = false
-> start

=== start ===
Ping. Day four of jokes in the class chat, all of them about you. #place: online #stage: notice #mood: upset
{ beginning:
- 1: You have an answer typed. It rhymes.
- 2: The bus comes in six minutes. You have an answer typed, and it rhymes.
}
What does your thumb do?
+ [Send it. For once, they'd be laughing with you. #id: send-it #ev: notice-need aggressive #slip: push]
    ~ posted = true
    Send! They laugh, and then a whole new round begins. #sfx: tap #mood: surprised
    EZRA (thinks): I'm in that chat. Now it has a part two.
    COACH: Wanting to hit back makes sense. It also gave the round more to eat.
    -> undo
+ [Save it. Stop reading. #id: save-it #ev: notice-need adaptive]
    ~ saved = true
    ~ held = held + 1
    Saved. It goes under a cushion, and pings there like a cricket in a coat. #mood: calm
    EZRA (thinks): I'm in that chat. I've looked at it for days, and that's all I did.
    COACH: You kept what an adult will want to see, and you spared yourself the rest.
    -> what_is_it
+ [Leave the chat. What you can't see can't ping. #id: leave-chat #ev: notice-need partial]
    It's so quiet that you can hear the fridge think. #mood: unsure
    EZRA (thinks): Their name is gone from the list. I hope they're all right.
    COACH: Getting out bought you some quiet. A saved page could also show what went on.
    -> what_is_it

=== undo ===
Your rhyme is still up. Next to it is a tiny word: "Delete".
What about it?
+ [Add, "Sorry!! Please don't be mad, it was only a joke!!" #id: only-a-joke #ev: notice-need partial]
    Now you have said sorry to the people who started it. #mood: unsure
    EZRA (thinks): Why is the one who got hurt the only one to say sorry?
    COACH: You felt it was sharp, and you softened it. The rhyme is still up.
+ [Delete it. Save the rest. #id: delete-it #ev: notice-need adaptive]
    ~ posted = false
    ~ saved = true
    ~ held = held + 1
    It was up for nine minutes. Your shoulders come down with it. #sfx: tap #mood: calm
    EZRA (thinks): It's gone. That takes some nerve, with all of them watching.
    COACH: You took your own part out again. What's left is theirs, and you've saved it.
+ [Verse two! It's about their shoes. #id: verse-two #ev: notice-need aggressive #slip: push]
    Verse two is even better. Somebody takes a picture of it. #sfx: tap #mood: happy
    EZRA (thinks): I laughed. Then I did not like that I'd laughed.
    COACH: You're quick with words, and that's a strength. Here, it keeps the round going.
- -> what_is_it

=== what_is_it ===
One posts, and nine add a laughing face. Monday, Tuesday, Wednesday, today. #place: hallway #stage: decide #mood: unsure
What would you call that?
+ ["A fight, I suppose. I must have said something on Monday." #id: a-fight #ev: safety-sort partial]
    You go through Monday. You said "hi", "hi" and "is that my glue stick?"
    EZRA (thinks): I'd like to ask them. I don't know how to begin.
    COACH: Checking your own part is fair. In a fight, though, both sides can hit about as hard.
+ ["Ten on one, four days. That's bullying." #id: ten-on-one #ev: safety-sort adaptive]
    It's a heavy word. It's lighter than walking around without one. #mood: calm
    EZRA (thinks): They look like someone who has made up their mind.
    COACH: You checked two things: again and again, and not even. That kind goes to an adult.
+ ["Jokes. It'd be kinder to laugh along than to spoil it for them all." #id: laugh-along #ev: safety-sort avoidant #slip: hide]
    ~ laughed = true
    You practice a laugh in the window. The window is not fooled. #mood: unsure
    EZRA (thinks): That's not their laugh. Theirs has a snort in it.
    COACH: Laughing along keeps everyone cozy. You are part of everyone.
- -> pineapple

=== pineapple ===
{ beginning:
- 1: Ezra, the Conflict Mediator, has a stuffed pineapple. Who holds it may talk. #enter: ezra #stage: pick
- 2: Ezra, the Conflict Mediator, sews an eye on a pineapple. Who holds it may talk. #enter: ezra #stage: pick
}
You hold it. You talk. #mood: unsure
EZRA: I saw it on day two, and I hoped it would stop. I'm sorry. #mood: upset
EZRA: This is not for mediation. The pineapple does two even sides. #mood: unsure
EZRA: Let's get Mr. Lindqvist. #mood: calm
What do you tell Ezra?
+ ["Then come with me. Bring the pineapple." #id: come-with-me #ev: match-helper adaptive]
    EZRA: It goes where I go. #mood: happy
    EZRA (thinks): I thought they'd be mad that I said no. I get to come along.
    COACH: The counselor is the fit, and you don't have to walk there alone.
+ ["Could you please try, though? You're so good, and it would stay small." #id: please-try #ev: match-helper expedient #slip: peer-only]
    EZRA: I'm good at two people and one ball. At ten on one, I'd make it worse. #mood: unsure
    EZRA (thinks): I'd so like to say yes. That's how I know it has to be no.
    COACH: Small sounds safe. He knows where his job ends, and this is past it.
    EZRA: I'll come to his door with you. #mood: calm
+ ["Okay. Some adult, then. Whoever comes along first." #id: some-adult #ev: match-helper partial]
    EZRA: Somebody is good. Mr. Lindqvist is better, and he has snacks. #mood: calm
    EZRA (thinks): I'll steer them to the right door. Gently, like a shopping cart.
    COACH: An adult is the right size for this. The counselor is the one whose job it is.
- -> worry

=== worry ===
Ping. This one is in your own head: "If you tell, it gets worse."
What do you answer?
+ ["True. I'll hold out till summer, and nobody gets in trouble." #id: till-summer #ev: brave-thought avoidant #slip: hide]
    You slow down. So does Ezra, and so does the pineapple. #mood: unsure
    EZRA (thinks): They stopped. I won't go on without them, and I won't leave it here.
    COACH: You want to keep people out of trouble. One of those people is you.
    EZRA: I care about you, so I can't drop this. One more corner? #mood: calm
+ ["I'll tell half of it and see what happens." #id: half-of-it #ev: brave-thought partial]
    "Which half?" says the ping. You don't know that yet, either.
    EZRA (thinks): I told Mr. Lindqvist a big thing in March. It got better, not worse.
    COACH: Half is more than none, and it gets you to the door. What makes the other half so risky?
+ ["I tried not telling. Four days. How did that go?" #id: not-telling #ev: brave-thought adaptive]
    No ping comes back. #mood: calm
    EZRA (thinks): I told Mr. Lindqvist a big thing in March. It got better, not worse.
    COACH: You held the worry up against what really happened. Not telling has had its turn.
- -> coach

=== coach ===
"Meeting till noon," says Mr. Lindqvist's door. #stage: ask
The swim coach squeaks by with forty wet caps. You tell him.
"Ignore it, and chin up," he says. He means it kindly. #mood: unsure
What do you say?
+ ["I did. It's day four." #id: day-four #ev: still-stuck adaptive]
    ~ held = held + 1
    "Huh, four," he says. A cap slides down, and off he squeaks to a pool full of kids.
    EZRA (thinks): I'd have said "okay, thanks". They told him that it doesn't fit.
    COACH: His tip did not fit, and you said why. If one adult misses it, there's a next one.
    -> noon
+ ["But, um." #id: but-um #ev: still-stuck partial]
    You say it to his back. There's a towel on it. #mood: unsure
    EZRA (thinks): There was a good "but" in there. The next one will get to hear it.
    COACH: You could tell that it did not fit, and you began to say so. Keep that "but" for noon.
    -> noon
+ ["Okay. Thank you so much, that's really kind of you." #id: so-much #ev: still-stuck avoidant #slip: nod-along]
    ~ nodded = true
    He gives you a thumbs-up with a cap on it, and off he squeaks. #mood: unsure
    EZRA (thinks): He's nice. He had forty caps on his mind, and he heard two words.
    COACH: He meant well, and you were kind about it. Day four is still in your pocket.
    -> did_it_help

=== did_it_help ===
EZRA: Did that help? #mood: unsure
Did it?
+ ["He's the adult, so that's that. Let's not bother one more." #id: thats-that #ev: still-stuck avoidant #slip: hide]
    EZRA: I care about you, so I'm telling at noon. With you, or for you. #mood: calm
    EZRA (thinks): A mediator hands this kind on. I'd rather they were mad than alone.
    COACH: One adult's answer can feel like the last one. It was one out of a whole school.
    -> end_ezra
+ ["No. Who's next?" #id: whos-next #ev: still-stuck adaptive]
    EZRA: Noon. And we eat crackers till then. #mood: happy
    EZRA (thinks): They asked again. I was about to say it for them.
    COACH: You took the thank-you back and kept looking. Asking again is how help gets found.
    -> noon
+ ["No. So I'll post something they won't forget." #id: wont-forget #ev: still-stuck aggressive #slip: push]
    ~ posted = true
    You type it behind the pineapple. Send. #sfx: tap #mood: upset
    EZRA (thinks): I held it up because I thought they had to cry.
    COACH: Nobody had stopped it, so you grabbed what was near. There's still noon.
    -> noon

=== noon ===
Noon. Mr. Lindqvist has {beginning == 1:soup on his sleeve|two different shoes on}. #enter: mr-lindqvist
MR-LINDQVIST: Two people and a fruit. Come in! #mood: happy
Which words do you use?
+ ["Some people aren't that nice to me right now, but it's okay, really." #id: but-its-okay #ev: ask-clearly partial #slip: vague]
    MR-LINDQVIST: Your mouth says okay. How many people, and how many days? #mood: calm
    "Ten," you say. "Four."
    MR-LINDQVIST (thinks): There it is, in two numbers. The "okay" can go home.
    COACH: You told him, and that's big. "It's okay" covers up how much you need him.
+ [Tell Mr. Lindqvist in your own words. #id: own-words #say: ask day-four]
    {
    - say_level >= 2:
        ~ held = held + 1
        MR-LINDQVIST: That's four days too many. Thank you for telling me. #mood: calm
        MR-LINDQVIST (thinks): I know what it is, and what they want from me. I can start now.
        COACH: You said what goes on and what you need. He can skip the guessing.
    - else:
        MR-LINDQVIST: I'm glad you're here. Where is it, and since when? #mood: calm
        You hold up four fingers. Ezra says, "Class chat."
        MR-LINDQVIST (thinks): That took a lot. I can ask for the rest, bit by bit.
        COACH: You came in and began. "Class chat, four days, help" is all it takes.
    }
+ ["Ban them! All ten! From everything with a plug!" #id: ban-them #ev: ask-clearly aggressive #slip: demand]
    MR-LINDQVIST: That's four days coming out. What happened on Monday? #mood: calm
    You tell him Monday. It takes till Thursday.
    MR-LINDQVIST (thinks): Good, it's out. Anger is easier to help than a smile.
    COACH: After four days, it comes out hot. What happened is what he can work with.
- -> plan

=== plan ===
{
- saved:
    MR-LINDQVIST: You saved it? Then I read it, and you don't have to. #mood: calm
- else:
    MR-LINDQVIST: Ezra can show me the chat. You don't have to look. #mood: calm
}
MR-LINDQVIST: It's not yours to fix. I call the families, and tomorrow I ask you again. #mood: calm
Then he sits down, and the pineapple squeaks. #mood: happy
{
- laughed:
    EZRA: That's your real laugh! The one with the snort. #mood: happy
- else:
    EZRA: It forgives you. #mood: happy
}
He hands it to you, so you say what comes first.
{
- posted:
    -> end_posted
- held >= 2 and not nodded:
    -> end_plan
- else:
    -> end_again
}

=== end_plan ===
There's a plan, and half of it is yours. Ezra sits with you at lunch. #stage: reflect
At three, the swim coach knocks. "Sorry," he says, "I missed that one." #end: adult a-plan-with-you
-> END

=== end_again ===
The first adult missed it, and the second one acts. Asking again was the key. #stage: reflect
Ezra sits with you at lunch, and so does the pineapple. #end: adult asked-again
-> END

=== end_posted ===
Your post comes down, with Mr. Lindqvist next to you. He helps you all the same. #stage: reflect
Next time your thumb is ready, you can save it and come right here. #end: bumpy delete-and-still-helped
-> END

=== end_ezra ===
At noon Ezra tells, and Mr. Lindqvist comes out to you. He has crackers. #enter: mr-lindqvist #stage: reflect
You can say a lot, or a little, or hold the pineapple first. #end: steady crackers-at-noon
-> END
