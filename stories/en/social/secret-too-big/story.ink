// "Promise not to tell." Say the rule before you listen, sort whose job it is, and go down your list of grown-ups. Only telling is shown.
# id: secret-too-big
# title: A Secret Too Big
# band: B
# difficulty: 3
# category: social
# setting: playground
# seat: asker
# cast: casey, mr-lindqvist, ms-okafor
# minutes: 6
# feeds: peer-listener, conflict-mediator
# sensitive
# heads-up: In this one, a friend does not feel safe somewhere. You see the telling, and nothing scary.
# brief: You and Casey run a rock shop at recess. You need to know what to do with a big secret.
# beginnings: 2
# say: worried-friend \| ask \| Tell a grown-up that you are worried about a friend.
# topics: worried-friend \| friend, Casey, worried, secret, shop
# example: worried-friend \| greet \| Excuse me
# example: worried-friend \| time \| Can we talk now?
# example: worried-friend \| polite \| Could you please
# example: worried-friend \| topic \| it's about a friend
# example: worried-friend \| problem \| I'm worried, and it's too big for me
# example: worried-friend \| tried \| I listened first
# example: worried-friend \| help \| Can you come and talk to her?
# example: worried-friend \| okno \| If you can't, tell me who can
# gloss: counselor \| a grown-up at school whose job is to listen and help
# gloss: pinky \| your smallest finger

VAR beginning = 1
VAR say_level = 0
// How much Casey can lean on you, and whether she heard the rule first, or saw you put the rock down.
VAR lean = 0
VAR rule_first = false
VAR rock_down = false
// A promise that was not taken back, a long wait, and who you tell in the end.
VAR promised = false
VAR late = false
VAR okafor = false
-> start

=== start ===
You and Casey sell rocks under the slide. One rock costs one leaf. #place: playground #stage: notice #enter: casey
{ beginning:
- 1: Today, Casey does not yell, "Sale!" #mood: unsure
- 2: It drips on the sale sign. Casey lets it. #mood: unsure
}
CASEY: Can I tell you something? It's not about rocks. #mood: upset
What do you do?
+ ["Sure! But first look at this one. It has toes! It'll cheer you up." #id: has-toes #ev: listen-first avoidant]
    CASEY: Five of them. That's nice. #mood: unsure
    CASEY (thinks): It took me all week to get to "Can I". I'll try it once more.
    COACH: You saw that she's sad, and toes are a kind idea. She had asked for your ears.
+ [Put down the rock that looks like a foot. Wait. #id: rock-down #ev: listen-first adaptive]
    ~ rock_down = true
    ~ lean = lean + 1
    Tock, goes the rock. Then it's quiet, and you leave it quiet.
    CASEY (thinks): They put the foot rock down. They never put the foot rock down.
    COACH: You stopped and left some room. It can come out as slowly as she likes.
+ ["Is it math? Is it a tooth? Is it your cat?" #id: your-cat #ev: listen-first partial]
    CASEY: It's not my cat. My cat is fine. #mood: unsure
    CASEY (thinks): So many questions. Mine is not in there.
    COACH: You want to know, and she can tell. One quiet minute can hear more than three guesses.
- -> promise

=== promise ===
CASEY: You have to promise not to tell. Promise first. #mood: unsure
Her pinky is up. What do you tell it?
+ ["Um. What kind of thing is it?" #id: what-kind #ev: know-my-job partial]
    ~ lean = lean + 1
    CASEY: That's not a yes. #mood: unsure
    CASEY (thinks): It's not a no, either. I have to tell someone, so here I go.
    COACH: You kept the promise in your pocket for now. She has to guess what you will do.
    -> told
+ ["I promise! On the shop and all the rocks in it." #id: on-the-shop #ev: know-my-job avoidant #slip: secret]
    ~ promised = true
    Your pinky hooks into hers. It's a very good hook. #mood: happy
    CASEY (thinks): Phew, nobody will ever know. Oh no, nobody will ever know.
    COACH: A promise is a warm thing to give. This one came before you knew what it would hold.
    -> told
+ ["Small things stay with me. Not-safe things go to a grown-up, and I come, too." #id: small-things #ev: know-my-job adaptive]
    ~ rule_first = true
    ~ lean = lean + 2
    The pinky goes down, slowly.
    CASEY: Then it's the second kind. #mood: upset
    CASEY (thinks): So I know what comes next. And I still want to say it.
    COACH: You said the rule before she said the secret. So it's her choice what she tells you.
    -> told

=== told ===
CASEY: There's a place where I don't feel safe. I can't say more. #mood: upset
{
- promised:
    -> hook
- else:
    -> sort
}

=== hook ===
Your pinky is still in hers.
And now?
+ ["I care about you, so I can't keep this one. I'm sorry." #id: cant-keep #ev: know-my-job adaptive]
    ~ promised = false
    ~ lean = lean + 2
    CASEY: But you said! #mood: upset
    You don't let go of the pinky. "I'll come with you," you say.
    CASEY (thinks): I'm mad. Why do I feel a bit less alone?
    COACH: You took a promise back, and you said why. She knows that it's for her.
+ ["A promise is a promise. It's under our biggest rock, for ever." #id: biggest-rock #ev: know-my-job avoidant #slip: secret]
    CASEY: Okay. Thanks. #mood: unsure
    CASEY (thinks): For ever is long. I can feel that rock from here.
    COACH: You want to be a friend she can trust. A secret like this one is too big for two.
- -> sort

=== sort ===
Casey lines up small rocks, from gray to more gray. #stage: decide #mood: unsure
A friend job or a grown-up job? Which is it?
+ ["Mine! She stays next to me all day, and I guard her with a rock." #id: guard #ev: safety-sort expedient #slip: peer-only]
    You guard her. It goes really well until you need the toilet. #mood: proud
    CASEY (thinks): It's nice to have a guard. Mine has to be in bed by nine, though.
    COACH: Staying close is real help. Making a place safe takes someone bigger than you.
+ ["A grown-up job. I can still hold her hand." #id: hold-her-hand #ev: safety-sort adaptive]
    Your back gets lighter. You had picked up the whole slide. #mood: calm
    CASEY (thinks): They don't look at me in a funny way. I was so scared of that look.
    COACH: You sorted it in two: grown-ups make things safe, and you stay near. Both help.
+ ["A grown-up job if it gets any bigger. Next week, we'll see." #id: next-week #ev: safety-sort partial]
    You look at the size of it. It's quite big now. #mood: unsure
    CASEY (thinks): Next week is seven sleeps off. I counted.
    COACH: You know whose job it is, and that's half. With "not safe", now beats next week.
- -> worry

=== worry ===
"She'll be mad at you," says your head. "Like, till you are both old." #mood: unsure
What do you say back?
+ ["Till Friday, maybe." #id: till-friday #ev: brave-thought partial]
    Friday is not that old. You can do Friday. #mood: unsure
    CASEY (thinks): I said "don't tell". I think I picked the one who would.
    COACH: You made the worry a lot shorter. What would you like more: not mad, or safe?
    -> tell_her
+ ["It's her secret. It'd be kinder to wait until she wants to tell." #id: kinder-to-wait #ev: brave-thought avoidant #slip: hide]
    ~ late = true
    So you wait, all through math and lunch. Casey's sandwich stays in one piece. #place: cafeteria #mood: upset
    CASEY (thinks): I can't say it two times. I hoped once was enough.
    COACH: You want it to be up to her, and that's fair. She did tell: she picked you.
    That sandwich makes up your mind. #mood: unsure
    -> tell_her
+ ["Mad is okay. I want her mad and safe." #id: mad-and-safe #ev: brave-thought adaptive]
    Your head goes quiet. Your feet feel like going somewhere. #mood: calm
    CASEY (thinks): I said "don't tell". I think I picked the one who would.
    COACH: You let her be mad, and put safe first. Mad can mend, and you'll be there for it.
    -> tell_her

=== tell_her ===
"I care about you, so I need to get a grown-up," you say. "I will come with you."
{
- lean >= 2 and rule_first:
    CASEY: You said so before I even started. Okay. #mood: unsure
    CASEY: But the foot rock comes, too. #mood: calm
- lean >= 2:
    CASEY: I'm mad, and you may hold my sleeve. #mood: upset
    CASEY: And the foot rock comes, too. #mood: unsure
- promised:
    CASEY: You said never! I'm not coming. #mood: upset
    She gives you the foot rock, all the same. Omar and a teacher stay with her. #leave: casey
- else:
    CASEY: You go. I can't. #mood: upset
    She gives you the foot rock to hold. Omar and a teacher stay with her. #leave: casey
}
-> who

=== who ===
Ms. Okafor, your first pick, is out. "Dentist till two," says her door. #place: hallway #stage: pick
Who's next?
+ [The tall kid from grade eight. He's right here. #id: tall-kid #ev: match-helper partial #slip: wrong-person]
    "Stop there," he says at "not safe", and walks you to Mr. Lindqvist's door.
    MR-LINDQVIST (thinks): I know that walk. It's a big thing in small shoes.
    COACH: You went for someone bigger, and he knew who is bigger still. That's the counselor.
+ ["Mr. Lindqvist." #id: mr-lindqvist #ev: match-helper adaptive]
    He's the counselor, and his door is never shut. The hinge fell off.
    MR-LINDQVIST (thinks): I know that walk. It's a big thing in small shoes.
    COACH: One door was shut, so you took the next. That's why a list has more than one name.
+ ["Ms. Okafor. She's so kind, and it would be odd to tell someone else." #id: so-kind #ev: match-helper avoidant]
    ~ late = true
    ~ okafor = true
    You sit by her door till two. The foot rock gets very warm. #mood: unsure
    MS-OKAFOR (thinks): Someone sits at my door with a rock. I know that kind of sitting.
    COACH: It's good to have a person you trust most. She could hear it from the next one, too.
- -> words

=== words ===
{
- okafor:
    MS-OKAFOR: Half of my mouth is asleep. My ears are fine! #enter: ms-okafor #mood: happy #stage: ask
- beginning == 1:
    Mr. Lindqvist pumps up a ball. It says "pfffrt". #enter: mr-lindqvist #stage: ask
    MR-LINDQVIST: That was the ball. What's up? #mood: happy
- else:
    Mr. Lindqvist has a pot on his head. It drips in here, too. #enter: mr-lindqvist #stage: ask
    MR-LINDQVIST: It's only till they fix the roof. What's up? #mood: happy
}
How do you say it?
+ [Say it in your own words. #id: own-words #say: ask worried-friend]
    {
    - say_level >= 2 and okafor:
        MS-OKAFOR: Yes, now. All the rest can wait. #mood: calm
        MS-OKAFOR (thinks): That was clear, and it was hard. I'm so glad they came.
        COACH: You said what it's about, and that you need her now. She could let all the rest go.
    - say_level >= 2:
        MR-LINDQVIST: Yes, now. All the rest can wait. #mood: calm
        MR-LINDQVIST (thinks): That was clear, and it was hard. I'm so glad they came.
        COACH: You said what it's about, and that you need him now. He could let all the rest go.
    - else:
        -> slowly
    }
    -> handed
+ ["It's sort of a thing. With someone. Kind of." #id: sort-of #ev: ask-clearly partial #slip: vague]
    -> slowly
+ ["Would you like to buy a rock? It's a kind rock, and only one leaf." #id: buy-a-rock #ev: ask-clearly avoidant #slip: hide]
    {
    - okafor:
        MS-OKAFOR: Toes! Hold on, I must have a leaf on me. #mood: surprised
        MS-OKAFOR (thinks): That's a good rock. It does not go with that face.
        COACH: A rock is a soft way in, and she likes it. The heavy thing is still with you.
    - else:
        MR-LINDQVIST: Toes! Hold on, I must have a leaf on me. #mood: surprised
        MR-LINDQVIST (thinks): That's a good rock. It does not go with that face.
        COACH: A rock is a soft way in, and he likes it. The heavy thing is still with you.
    }
    -> leaf

=== slowly ===
{
- okafor:
    MS-OKAFOR: Take your time. Is somebody not safe? #mood: calm
    You nod. It's a small nod, and it's enough.
    MS-OKAFOR (thinks): There it is. The words can come later.
- else:
    MR-LINDQVIST: Take your time. Is somebody not safe? #mood: calm
    You nod. It's a small nod, and it's enough.
    MR-LINDQVIST (thinks): There it is. The words can come later.
}
COACH: You came, and that's the hard part. "I'm worried about a friend" gets you there faster.
-> handed

=== leaf ===
The leaf is from a plant on the desk. Now the rock is sold.
Is that all you came for?
+ ["No. I'm worried about a friend." #id: worried #ev: ask-clearly adaptive]
    {
    - okafor:
        MS-OKAFOR: Then the shop is shut, and I'm listening. #mood: calm
        MS-OKAFOR (thinks): It came in behind a rock. It came in, though.
    - else:
        MR-LINDQVIST: Then the shop is shut, and I'm listening. #mood: calm
        MR-LINDQVIST (thinks): It came in behind a rock. It came in, though.
    }
    COACH: First the rock, then the true thing. Six words, and you're not alone with it.
    -> handed
+ ["Yes, thank you! Come again! Next week we'll have a nose." #id: have-a-nose #ev: ask-clearly avoidant #slip: hide]
    {
    - okafor:
        MS-OKAFOR: I'd like to see this shop. I'll come with you now. #mood: unsure
        MS-OKAFOR (thinks): They did not come about toes. I'm not going anywhere.
    - else:
        MR-LINDQVIST: I'd like to see this shop. I'll come with you now. #mood: unsure
        MR-LINDQVIST (thinks): They did not come about toes. I'm not going anywhere.
    }
    COACH: Selling is fun, and it keeps the big thing shut a bit longer. Look who stays with you.
    -> end_bumpy

=== handed ===
{
- okafor:
    She puts her coat down, and her bag. #mood: calm
    MS-OKAFOR: Thank you. {lean >= 2:Casey, it's not your fault|It's not her fault}, and it's not yours to fix. #mood: calm
    MS-OKAFOR: This is our job now, Mr. Lindqvist's and mine. Yours is the shop. #mood: calm
- else:
    He puts the {beginning == 1:ball|pot} down. #mood: calm
    MR-LINDQVIST: Thank you. {lean >= 2:Casey, it's not your fault|It's not her fault}, and it's not yours to fix. #mood: calm
    MR-LINDQVIST: This is my job now. Yours is the shop. #mood: calm
}
{
- lean >= 2 and rock_down:
    CASEY: You know what? They put the foot rock down for me. #mood: calm
- lean >= 2:
    CASEY: Can the rock sit on a chair, too? #mood: unsure
}
{
- late:
    -> end_late
- lean >= 2:
    -> end_together
- else:
    -> end_alone
}

=== end_together ===
You went together. Mr. Lindqvist has it now, and your chair is next to Casey's. #stage: reflect
The foot rock stands on his desk now, and the shop is up one leaf. #end: adult went-together
-> END

=== end_alone ===
You went alone. It was hard, and it was right. #place: playground #stage: reflect
Mr. Lindqvist folds in two to sit in the shop. Casey makes room for both of you. #enter: casey #end: adult went-for-her
-> END

=== end_late ===
You told after lunch. Telling late is so much better than not telling. #stage: reflect
{okafor:Ms. Okafor|Mr. Lindqvist} is with Casey now, and has half a sandwich for each of you. #end: adult told-after-lunch
-> END

=== end_bumpy ===
{okafor:Ms. Okafor|Mr. Lindqvist} sits down in your shop with you and Casey, and does not hurry. #place: playground #enter: casey #stage: reflect
You can still say it. It can start with "I'm worried." #end: bumpy sits-down-with-you
-> END
