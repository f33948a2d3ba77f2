// Jokes about you, four days in a row. Save it, call it what it is, go to the adult whose job it is, and ask again when the first one misses it. No message is shown.
// In the second beginning the first adult does not miss it: there, the strong move is to take the help that is offered.
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
# brief: It's day four of jokes about you in the group chat. You need it to stop, and you need company.
# beginnings: 2
# say: day-four \| ask \| Tell Mr. Lindqvist what's going on, and ask.
# topics: day-four \| chat, messages, jokes, posts, four days, Monday, bullying
# example: day-four \| greet \| Hi, Mr. Lindqvist
# example: day-four \| time \| Do you have a few minutes?
# example: day-four \| polite \| Could you please
# example: day-four \| topic \| the jokes in the group chat
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
// How many strong moves there were, up to the door and through it.
VAR held = 0
// What you saved, what you posted and left up, the laugh you practiced, and the thank-you that hid a no.
VAR saved = false
VAR posted = false
VAR laughed = false
VAR nodded = false
-> start

=== start ===
It's day four, and the group chat is making jokes about you again. #place: online #stage: notice #mood: upset #prop: phone chat
{ beginning:
- 1: You've typed a comeback on the bus, and it rhymes.
- 2: It's almost midnight, and you've typed a comeback that rhymes.
}
What does your thumb do?
+ [Send it! It's actually funny, so this time they'll laugh with you. #id: send-it #ev: notice-need aggressive #slip: push]
    ~ posted = true
    They do laugh, and then {beginning == 1:a whole new round starts|half of them wake up the other half}. #sfx: tap #mood: surprised #prop: phone buzzing
    EZRA (thinks): It's funny, to be fair, but honestly, they're still alone in there.
    COACH: Anybody would want to hit back. It gave them something new to laugh at.
    -> undo
+ [Screenshot it, report it, and put the phone face down. #id: save-it #ev: notice-need adaptive]
    ~ saved = true
    ~ held = held + 1
    It buzzes against {beginning == 1:your leg until you're at school|the pillow for a while, and then you sleep}. #mood: calm #prop: phone face-down
    EZRA (thinks): I've been in that chat for days, but honestly, all I did was look.
    COACH: You kept what an adult will need to see, and you don't have to read the rest.
    -> what_is_it
+ [Leave the chat. What you can't see can't get you. #id: leave-chat #ev: notice-need partial]
    It's quiet, and then {beginning == 1:somebody on the bus looks at their phone and at you|your brain makes up what they're saying now}. #mood: unsure #prop: phone dark
    EZRA (thinks): They left, and that's fair, but are they okay, or should I ask?
    COACH: Getting out is a fine thing to do. There's no proof of it on your phone now.
    -> what_is_it

=== undo ===
Your rhyme is still up there, with the word "Delete" right under it.
What about it?
+ [Add, "Sorry!! Please don't be mad, I was only joking!!" #id: only-a-joke #ev: notice-need partial]
    Now you've said sorry to the people who started it. #mood: unsure
    EZRA (thinks): Hang on, why is the one who got hurt the one who's sorry?
    COACH: You noticed it was sharp, and it's still up there for everyone.
+ [Delete it, and screenshot the rest. #id: delete-it #ev: notice-need adaptive]
    ~ posted = false
    ~ saved = true
    ~ held = held + 1
    It was up for {beginning == 1:four minutes, which felt like a whole bus ride|one minute, and your heart is still going}. #sfx: tap #mood: calm
    EZRA (thinks): They took it down with everybody watching, and honestly, I couldn't have.
    COACH: Your part is out of it now, and what's left is only theirs.
+ [Post verse two. It's about his shoes. #id: verse-two #ev: notice-need aggressive #slip: push]
    Verse two is even better, and somebody takes a screenshot of it. #sfx: tap #mood: happy
    EZRA (thinks): I laughed, but I also felt sick about it.
    COACH: You're quick with words. Now there's a picture of yours, too.
- -> what_is_it

=== what_is_it ===
One person posts, nine people laugh at it, and it's been that way since Monday. #place: hallway #stage: decide #mood: unsure
What would you call that?
+ ["I guess it's a fight? I probably did something on Monday." #id: a-fight #ev: safety-sort partial]
    You go through all of Monday, and the worst you did was borrow a glue stick.
    EZRA (thinks): {beginning == 1:I want to ask them, but honestly, I don't know how you start|They look okay, but also like they slept two hours}.
    COACH: It's fair to check your own part. In a fight, both sides can hit about as hard.
+ ["Ten of them, four days, and one of me. That's bullying." #id: ten-on-one #ev: safety-sort adaptive]
    ~ held = held + 1
    It's a heavy word, and it's kind of a relief to have one. #mood: calm
    EZRA (thinks): They look tired, but also like {beginning == 1:they made up their mind about something|they've decided}.
    COACH: You checked for two things: it keeps happening, and it isn't even. That goes to an adult.
+ ["It's only jokes, and I don't want to be the kid who can't take one." #id: laugh-along #ev: safety-sort avoidant #slip: hide]
    ~ laughed = true
    You practice your laugh in {beginning == 1:the bus window, and it comes out wet|the bathroom mirror, and it comes out as a sneeze}. #mood: unsure
    EZRA (thinks): That's a laugh, but it's not theirs, because theirs has a snort in it.
    COACH: Laughing along makes it comfortable for nine people and the one who posts.
- -> pineapple

=== pineapple ===
Ezra, the Conflict Mediator, has {beginning == 1:a stuffed pineapple, and whoever holds it can talk|sewn an eye on his talking pineapple}. #enter: ezra #stage: pick #prop: pineapple ezra
You hold it, and you tell him {beginning == 1:all of it|all of it, with your eyes shut}. #mood: unsure #act: give ezra #prop: pineapple you
EZRA: I {beginning == 1:saw it on day two|was up reading it, too}, but I didn't say anything, and I'm sorry. #mood: upset
EZRA: I can't mediate this, because it {beginning == 1:isn't even, but Mr. Lindqvist can help|isn't two sides, but Mr. Lindqvist can help}. #mood: calm
What do you tell Ezra?
+ ["Okay. Could you come with me, please? You can bring the pineapple." #id: come-with-me #ev: match-helper adaptive]
    ~ held = held + 1
    EZRA: To be fair, the pineapple goes {beginning == 1:wherever I go|anywhere, if it can see}. #mood: happy #prop: pineapple ezra
    EZRA (thinks): I {beginning == 1:thought they'd hate me for saying no, but I get to come along|said no, but they still want me there}.
    COACH: Mr. Lindqvist is the right size for this, and you won't be walking in there alone.
+ ["Could you please try anyway? Then it would all stay small." #id: please-try #ev: match-helper expedient #slip: peer-only]
    EZRA: I'm good at two people and one {beginning == 1:stolen charger, but I'd make this worse|seat on the bus, but this isn't that}. #mood: unsure
    EZRA (thinks): Honestly, I want to say yes, but that's how I know I can't.
    COACH: Small feels safer, and he told you where his job ends.
    EZRA: But I'm {beginning == 1:not leaving you alone with it, so come on|coming with you, and so is the fruit}. #mood: calm
+ ["Fine, then whatever adult walks by first." #id: some-adult #ev: match-helper partial]
    EZRA: Or we pick the one who {beginning == 1:has snacks and does this for a living|went to college for this and has a couch}. #mood: calm
    EZRA (thinks): He'd be an adult, to be fair, but also the guy with the leaf blower.
    COACH: It does take an adult, and the counselor is the one whose job it is.
- -> worry

=== worry ===
{beginning == 1:Your phone buzzes, and you think that it'll get worse if you tell|You've slept three hours, and you think that telling will make it worse}.
What do you answer?
+ ["So I wait it out. It's only, what, six weeks until summer?" #id: till-summer #ev: brave-thought avoidant #slip: hide]
    You slow down, and {beginning == 1:so does Ezra, and so does the pineapple|Ezra's wheels stop next to your shoes}. #mood: unsure
    EZRA (thinks): I won't go on without them, but I won't leave them here, either.
    COACH: Waiting works when help is on its way, and nobody has told yet.
    EZRA: I care about you, so I'm not dropping this, but {beginning == 1:it's only one more hallway|you need to sleep}. #mood: calm
+ ["I could tell half of it and see how that goes." #id: half-of-it #ev: brave-thought partial]
    "Which half?" you think, and {beginning == 1:you're already at the corner|your brain is too tired to pick}.
    EZRA (thinks): I didn't want to tell him my big thing in March, but {beginning == 1:it got better|I slept that night}.
    COACH: Half is more than none. He can only help with the half he hears.
+ ["How's not telling going, after four days? I'm going in." #id: not-telling #ev: brave-thought adaptive]
    ~ held = held + 1
    The worry has no answer to that, so {beginning == 1:you keep walking|you walk a bit faster}. #mood: calm
    EZRA (thinks): I didn't want to tell him my big thing in March, but {beginning == 1:it got better|I slept that night}.
    COACH: You looked at what has really happened so far, and not at what might.
- -> coach

=== coach ===
Mr. Lindqvist is out until noon, so you tell the swim coach, who has forty wet caps. #stage: ask #prop: caps pile
{ beginning:
- 1: "Aw, ignore it, bud, and they'll get bored," he says, and he means it kindly. #mood: unsure
- 2: He puts all of them down. "That's no joke, so tell me here or in my office." #mood: surprised #prop: caps down
}
What do you say?
+ {beginning == 1} ["Thanks, Coach, but I did ignore it. It's day four, and I need help." #id: day-four #ev: still-stuck adaptive]
    ~ held = held + 1
    "Huh, four?" he says. A cap slides off the pile, and then the pool yells for him. #mood: calm #prop: caps sliding
    EZRA (thinks): Honestly, I would've said "okay, thanks", but they told him it doesn't work.
    COACH: His advice didn't fit, and you said why. If he misses it, there are more adults.
    -> noon
+ {beginning == 1} ["Oh. Okay. I mean, it's just..." #id: but-um #ev: still-stuck partial]
    He's already on his way to the pool, so you say it to a towel. #mood: unsure
    EZRA (thinks): Hang on, there was a "but" coming, and I wanted to hear it.
    COACH: You could tell that it didn't fit, and you almost said so.
    -> noon
+ {beginning == 1} ["Okay! Thank you so much, Coach. That really helps." #id: so-much #ev: still-stuck avoidant #slip: nod-along]
    ~ nodded = true
    He gives you a thumbs-up with a cap on it and squeaks away. #mood: unsure
    EZRA (thinks): He's nice, but to be fair, he's got a pool full of kids and heard two words.
    COACH: That was a warm thank-you, for help that wasn't any.
    -> did_it_help
+ {beginning == 2} ["Can Ezra come, too? Then your office, please. And thank you." #id: in-office #ev: still-stuck adaptive]
    ~ held = held + 1
    He listens until the end, and he only asks, "Since Monday?" #mood: calm
    EZRA (thinks): Honestly, I thought he only knew words like "lap", but fair.
    COACH: He offered real help, and you took it and said what you'd need to be okay in there.
    "I'm walking you over at noon," he says. "You won't have to start from zero."
    -> noon
+ {beginning == 2} ["Here is fine." #id: here-is-fine #ev: still-stuck partial]
    You tell him, with half of gym class going by, and you leave out the worst part. #mood: unsure
    EZRA (thinks): Two kids slowed down to listen, but they still did it, in a whisper.
    COACH: You let him help you. A quiet room would have had space for all of it.
    -> noon
+ {beginning == 2} ["No, I'm good. I should really wait for the right person." #id: right-person #ev: still-stuck avoidant #slip: vanish]
    ~ nodded = true
    "You sure?" he asks. He picks up his caps slowly, one by one. #mood: unsure #prop: caps pile
    EZRA (thinks): He was RIGHT there, and honestly, both his hands were empty.
    COACH: Mr. Lindqvist is who you want, but this coach was here, and he was listening.
    -> noon

=== did_it_help ===
EZRA: Honestly, did that help? #mood: unsure
Did it?
+ ["He's an adult and he answered, so that's that." #id: thats-that #ev: still-stuck avoidant #slip: hide]
    EZRA: You matter to me, so I'm telling at noon, with you or for you. #mood: calm
    EZRA (thinks): They'll be mad, and that's fair, but they won't be alone with this.
    COACH: One answer can feel like the last one. It came from one adult out of a whole school.
    -> end_ezra
+ ["No. Who's next?" #id: whos-next #ev: still-stuck adaptive]
    ~ held = held + 1
    EZRA: Mr. Lindqvist, at noon, and I've got crackers until then. #mood: happy
    EZRA (thinks): They asked again, but honestly, I was about to say it for them.
    COACH: You took the thank-you back and kept looking.
    -> noon
+ ["No, so I'll post something they won't forget." #id: wont-forget #ev: still-stuck aggressive #slip: push]
    ~ posted = true
    You type it behind the pineapple, and you hit send. #sfx: tap #mood: upset #act: hide you
    EZRA (thinks): I thought they were crying, but all I had was a pineapple.
    COACH: Nobody was stopping it, so you grabbed what you had.
    -> noon

=== noon ===
At noon, Mr. Lindqvist has {beginning == 1:soup on his sleeve|two different shoes on}. #enter: mr-lindqvist #prop: caps gone
MR-LINDQVIST: {beginning == 1:Come on in, two people and one fruit|I was hoping it'd be you two, so come on in}. #mood: happy
Which words do you use?
+ ["Some people aren't super nice to me right now, but it's fine." #id: but-its-okay #ev: ask-clearly partial #slip: vague]
    MR-LINDQVIST: {beginning == 1:You say it's fine. How many people is it, and how many days?|Your coach didn't think so. How many people is it, and since when?} #mood: calm
    "Ten," you say, and then it takes you a minute to say {beginning == 1:"four"|"Monday"}.
    MR-LINDQVIST (thinks): Two numbers, and neither of them is fine.
    COACH: You told him, and that's big. "It's fine" makes him guess how much you need him.
+ [Tell Mr. Lindqvist in your own words. #id: own-words #say: ask day-four]
    {
    - say_level >= 2:
        ~ held = held + 1
        MR-LINDQVIST: That's four days too many, and I'm glad you came. #mood: calm
        MR-LINDQVIST (thinks): I know what it is, and I can start on it today.
        COACH: He knows what's going on and what you want from him.
    - else:
        MR-LINDQVIST: I'm glad you're here. Where is it, and since when? #mood: calm
        You hold up four fingers, and Ezra says, "Group chat."
        MR-LINDQVIST (thinks): That was hard to start, so I'll ask for the rest in small pieces.
        COACH: You came in and began. "Group chat, four days, help" is all it takes.
    }
+ ["Ban them. All ten." #id: ban-them #ev: ask-clearly aggressive #slip: demand]
    MR-LINDQVIST: I hear how done you are with this. What did they do, from the start? #mood: calm
    You tell him about Monday, and it takes until Thursday.
    MR-LINDQVIST (thinks): I'd rather have it angry than not at all.
    COACH: After four days, it comes out hot. He can work with what happened.
- -> plan

=== plan ===
{
- saved:
    MR-LINDQVIST: If you saved it, then I'll read it, so you don't have to anymore. #mood: calm
- else:
    MR-LINDQVIST: Ezra can show me the chat, and you don't need to look. #mood: calm
}
MR-LINDQVIST: This is my job now, so I'll {beginning == 1:call the families, and we'll call yours together|call all the families, and yours first}. #mood: calm
{
- posted:
    -> end_posted
- held >= 4 and not nodded:
    -> end_plan
- else:
    -> end_again
}

=== end_plan ===
{ beginning:
- 1: At three the swim coach knocks and says, "I missed that one, and I'm sorry." #stage: reflect
- 2: By three the jokes are out of the chat, and the swim coach has saved you two a bench. #stage: reflect
}
{
- laughed and held == 5:
    EZRA: Hang on, that was your real laugh, the one with the snort. #mood: happy #curtain
- held >= 6:
    EZRA: You're braver than my pineapple, and to be fair, it's been washed. #mood: happy #curtain
- else:
    EZRA: So you're saying lunch for the two of us, but also a fruit? #mood: happy #curtain
}
There's a plan, and half of it is yours. #end: adult a-plan-with-you
-> END

=== end_again ===
{ beginning:
- 1: The first adult missed it, and the second one didn't. #stage: reflect
- 2: It took two adults, and the second one has it now. #stage: reflect
}
{
- held >= 4:
    EZRA: To be fair, you did most of that walk in front of me. #mood: happy #curtain
- held >= 2:
    EZRA: So you're saying lunch for the two of us, but also a fruit? #mood: happy #curtain
- else:
    EZRA: You can keep the pineapple until Monday, but honestly, it likes the window. #mood: calm #curtain #act: give ezra #prop: pineapple you
}
Mr. Lindqvist checks on you every day that week, and he doesn't forget once. #end: adult asked-again
-> END

=== end_posted ===
Your post comes down, with Mr. Lindqvist sitting next to you. #stage: reflect
{
- held >= 3:
    EZRA: Honestly, now there's nothing of yours in there. #mood: calm #curtain
- else:
    EZRA: I rhyme when I'm mad, too, but to be fair, mine are terrible. #mood: calm #curtain
}
The next time your thumb is ready, you can save it and come straight here. #end: bumpy delete-and-still-helped
-> END

=== end_ezra ===
At noon Ezra tells Mr. Lindqvist, and he comes out to you with crackers. #enter: mr-lindqvist #stage: reflect #prop: crackers pack
{
- held >= 3:
    EZRA: You had most of it, but I said the last part, so, fair? #mood: calm #curtain
- else:
    EZRA: You can be mad at me, but I'm still sitting here. #mood: unsure #curtain
}
You can say a lot or a little, or you can hold the pineapple first. #end: steady crackers-at-noon
-> END
