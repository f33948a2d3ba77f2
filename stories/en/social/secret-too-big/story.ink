// "Promise not to tell." Say the rule before you listen, sort whose job it is, and go down your list of grown-ups. Only telling is shown.
// In the second beginning somebody can hear, so the strong move is to find a quiet place first; and the grown-up who is in is another one.
# id: secret-too-big
# title: A Secret Too Big
# band: B
# difficulty: 3
# category: social
# setting: playground
# seat: asker
# cast: casey, mr-lindqvist, ms-okafor, omar
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
// How much Casey can lean on you, and whether she heard the rule first.
VAR lean = 0
VAR rule_first = false
// A promise that was not taken back, a long wait, and who you tell in the end.
VAR promised = false
VAR late = false
VAR okafor = false
-> start

=== start ===
You and Casey sell rocks under the slide, and a rock costs one leaf. #place: playground #stage: notice #enter: casey #prop: rocks row
{ beginning:
- 1: Today, Casey isn't yelling "Sale!" #mood: unsure
- 2: Omar picks up every rock in the shop, twice. #mood: unsure #enter: omar #act: take omar
}
CASEY: Actually, can I say something? It's not rocks. #mood: upset
What do you do?
+ ["Sure! But first look at this one. It's got toes! It'll cheer you up." #id: has-toes #ev: listen-first avoidant]
    CASEY: {beginning == 1:Actually, it's got five of them|Soft toes. I bet Omar wants one with toes}. #mood: unsure
    CASEY (thinks): I practiced "Can I" all week, and I got a toe.
    COACH: A rock with toes is a sweet idea for a sad friend. She had asked you to listen.
+ {beginning == 1} [Put down the foot rock. "I'm listening." #id: rock-down #ev: listen-first adaptive]
    ~ lean = lean + 1
    Tock, goes the rock. You leave it quiet after that. #prop: rock down
    CASEY (thinks): They put the foot rock down. Actually, they NEVER put the foot rock down.
    COACH: You stopped what you were doing, so she can take all the time she needs.
+ {beginning == 2} ["Shop's closed, Omar, sorry! Casey, come sit by the fence with me?" #id: by-the-fence #ev: listen-first adaptive]
    ~ lean = lean + 1
    Omar leaves a leaf and no questions, and by the fence there's only wind. #act: give omar #prop: leaf one #leave: omar
    CASEY (thinks): I can't say it with Omar there. Actually, how did they know?
    COACH: Somebody could hear, so you found a place for two before she had to start.
+ {beginning == 2} [Put down the foot rock. "Tell me right here. I'm listening." #id: right-here #ev: listen-first partial]
    CASEY: Um. Omar's holding my rock, the soft one. #mood: unsure #prop: rock down
    You look at Omar, and Omar gets it and goes to look at the swings. #leave: omar
    CASEY (thinks): Did you know sound goes right through a slide? Omar can't help it.
    COACH: You were all set to listen, and so was somebody else.
+ {beginning == 1} ["Is it math? Is it a tooth? Is it your cat?" #id: your-cat #ev: listen-first partial]
    CASEY: It's not my cat. She's asleep on my plant. #mood: unsure
    CASEY (thinks): That's a lot of questions. Sometimes the one isn't in there.
    COACH: You want to know, and each guess makes her wait a little longer.
- -> promise

=== promise ===
CASEY: {beginning == 1:You've got to promise not to tell. Promise first|Nobody can know, okay? You've got to promise first}. #mood: unsure #leave: omar
Her pinky is up. What do you tell her?
+ ["Um, what kind of thing is it?" #id: what-kind #ev: know-my-job partial]
    ~ lean = lean + 1
    CASEY: That's not {beginning == 1:a yes|a promise}. #mood: unsure
    CASEY (thinks): It's not a no. I have to tell somebody, so here I go.
    COACH: You didn't promise, but she has to guess what you'll do with it.
    -> told
+ ["I promise! On the shop, and on every single rock in it." #id: on-the-shop #ev: know-my-job avoidant #slip: secret]
    ~ promised = true
    Your pinky hooks into hers, and she {beginning == 1:holds on tight|looks around one more time}. #mood: happy
    CASEY (thinks): {beginning == 1:Good, nobody will ever know. Oh no, nobody will ever know|I can say it now, and then it's just us two. Just us two}.
    COACH: It's a warm thing to give, but you gave it before you knew what for.
    -> told
+ ["I keep small stuff. If somebody's not safe, I get a grown-up." #id: small-things #ev: know-my-job adaptive]
    ~ rule_first = true
    ~ lean = lean + 2
    Her pinky goes down, {beginning == 1:slowly|and she sits on it}.
    CASEY: {beginning == 1:Then it's the second one|Actually, it's the grown-up kind}. #mood: upset
    CASEY (thinks): Funny, now I know what they'll do, {beginning == 1:and I still want to say it|and nobody else can hear}.
    COACH: She heard your rule before she began, so it's up to her what she tells you.
    -> told

=== told ===
CASEY: {beginning == 1:There's a place where I don't feel safe. I can't say more|I don't feel safe some place. That's all I can say}. #mood: upset
{
- promised:
    -> hook
- else:
    -> sort
}

=== hook ===
Your pinky is still in hers.
And now?
+ ["I'm so sorry. I care about you, so I can't keep this one." #id: cant-keep #ev: know-my-job adaptive]
    ~ promised = false
    ~ lean = lean + 2
    CASEY: But you SAID! #mood: upset
    You don't let go. "I'll be right there with you," you say.
    CASEY (thinks): I'm so mad. {beginning == 1:Funny, why do I feel less alone|So why am I still holding on}?
    COACH: You took it back and said why, and your hand stayed where it was.
+ ["A promise is a promise." #id: biggest-rock #ev: know-my-job avoidant #slip: secret]
    CASEY: Okay. Thanks. #mood: unsure
    CASEY (thinks): So it's the two of us now, {beginning == 1:and neither of us can drive|and we have a shop full of rocks}.
    COACH: You want her to be able to trust you. This one is too heavy for two kids.
- -> sort

=== sort ===
Casey {beginning == 1:lines up rocks, from gray to more gray|pulls up grass, and then more grass}. #stage: decide #mood: unsure
Is it a friend job or a grown-up job?
+ ["It's mine. She stays next to me, and I'll guard her." #id: guard #ev: safety-sort expedient #slip: peer-only]
    You {beginning == 1:guard her until the bell|can guard her until her bus}. Then she has to go, and you can't come. #mood: unsure
    CASEY (thinks): It was soft, having a guard. It {beginning == 1:was only recess|stops after three}.
    COACH: Staying close to her is real help. It takes a grown-up to make a place safe.
+ ["A grown-up job. My job is to be kind and sit here." #id: hold-her-hand #ev: safety-sort adaptive]
    ~ lean = lean + 1
    You scoot over, and {beginning == 1:your shoulders come down|the grass gets a break}. #mood: calm
    CASEY (thinks): {beginning == 1:They don't look at me funny. Sometimes I dreamed that look|They still sit with me, like on any other day}.
    COACH: You split it in two: grown-ups make things safe, and friends stay near.
+ ["A grown-up job, if it happens again. Let's wait and see." #id: next-week #ev: safety-sort partial]
    Casey has {beginning == 1:put down eleven gray rocks. She's not done|made a bare patch as big as a plate}. #mood: unsure
    CASEY (thinks): Actually, it already happened again.
    COACH: You knew whose job it is, and you can wait with a lot of things. "Not safe" goes today.
- -> worry

=== worry ===
"She'll be mad at you," says your head. "Like, until you're both a hundred." #mood: unsure
What do you say back?
+ ["Until Friday, maybe." #id: till-friday #ev: brave-thought partial]
    You could {beginning == 1:live with Friday|do four mad days}. #mood: unsure
    CASEY (thinks): {beginning == 1:I said "don't tell" to the one kid who would|I said "don't tell", and I sort of hope}.
    COACH: You made the worry smaller, and it's still the one in charge.
    -> tell_her
+ ["I should wait. She can say it when she's ready." #id: kinder-to-wait #ev: brave-thought avoidant #slip: hide]
    ~ late = true
    So you wait, all through {beginning == 1:math and lunch. Casey's sandwich stays in one piece|art and lunch. Casey gives Omar her cookie}. #place: cafeteria #mood: upset
    CASEY (thinks): I said it once. I can't {beginning == 1:do that two times|look for a quiet place again}.
    COACH: You wanted it to be up to her. She was ready at recess, when she picked you.
    -> tell_her
+ ["Okay, so maybe she's mad. Mad and safe is fine." #id: mad-and-safe #ev: brave-thought adaptive]
    ~ lean = lean + 1
    Your head has nothing to say to that, and {beginning == 1:your feet want to go|you get up off the grass}. #mood: calm
    CASEY (thinks): {beginning == 1:I said "don't tell" to the one kid who would|I said "don't tell", and I sort of hope}.
    COACH: You can make up with a mad friend, and you put safe first.
    -> tell_her

=== tell_her ===
"Not safe" always gets told, so you say, "I care, so I'm getting a grown-up."
{
- lean >= 3 and rule_first:
    CASEY: {beginning == 1:You said so before I even started. Okay|Okay. You told me you would}. #mood: unsure
    CASEY: But the foot rock comes, {beginning == 1:too|and you carry it}. #mood: calm #prop: rock you
- lean >= 3:
    CASEY: I'm mad, and I'm {beginning == 1:holding your sleeve|walking on your side}. #mood: upset
- promised:
    CASEY: You promised! I'm not coming. #mood: upset
    She shoves the foot rock into your hand, and a teacher sits down with her. #prop: rock you #leave: casey
- else:
    CASEY: You go. I can't. #mood: upset
    She gives you the foot rock, and a teacher sits down with her. #act: give casey #prop: rock you #leave: casey
}
-> who

=== who ===
{ beginning:
- 1: Ms. Okafor, your first pick, is out. Her door says, "Dentist until two." #place: hallway #stage: pick #prop: door dentist
- 2: Mr. Lindqvist, the counselor, is out. His door says, "Back at two." #place: hallway #stage: pick #prop: door back-at-two
}
Who's next?
+ [The tall kid from eighth grade. He's right there. #id: tall-kid #ev: match-helper partial #slip: wrong-person]
    { beginning:
    - 1:
        "Hold up," he says at "not safe", and he walks you to Mr. Lindqvist.
        MR-LINDQVIST (thinks): They walk like they're carrying a piano.
    - 2:
        ~ okafor = true
        "Hold up," he says at "not safe", and he walks you to Ms. Okafor.
        MS-OKAFOR (thinks): An eighth grader, and he knocked. This is serious.
    }
    COACH: You went to someone bigger, and he knew it takes someone bigger than that.
+ {beginning == 1} [Mr. Lindqvist. He's the counselor, and his door is open. #id: mr-lindqvist #ev: match-helper adaptive]
    ~ lean = lean + 1
    His door is always open, because the hinge fell off. #prop: door open
    MR-LINDQVIST (thinks): They walk like they're carrying a piano.
    COACH: Your first pick was out, so you went to the second one right away.
+ {beginning == 1} [Ms. Okafor. She's your favorite, and you can wait. #id: so-kind #ev: match-helper avoidant]
    ~ late = true
    ~ okafor = true
    You sit by her door until two. The foot rock gets warm in your hand. #mood: unsure
    MS-OKAFOR (thinks): Somebody's sitting at my door with a rock. That's a long sit.
    COACH: It's good to have a favorite person. Today the next one was right across the hall.
+ {beginning == 2} [Ms. Okafor. She's in! #id: okafor-now #ev: match-helper adaptive]
    ~ okafor = true
    ~ lean = lean + 1
    You knock. Your hand does it before your head can say no.
    MS-OKAFOR (thinks): Nobody knocks during my lunch. This is a big one.
    COACH: Any grown-up you trust can start this, and she was the one who was in.
+ {beginning == 2} [Mr. Lindqvist. This is his job, so the right thing is to wait. #id: his-job #ev: match-helper avoidant]
    ~ late = true
    You sit by his door until two. The foot rock gets warm in your hand. #mood: unsure
    MR-LINDQVIST (thinks): I was at the dentist, and somebody sat here with a rock.
    COACH: It is his job, but on a day like this any grown-up can start it.
- -> words

=== words ===
{
- okafor:
    MS-OKAFOR: Let me put this sandwich down. Come in. #enter: ms-okafor #mood: happy #stage: ask #prop: sandwich down
- else:
    Mr. Lindqvist is trying to open a window with a spoon. #enter: mr-lindqvist #stage: ask #prop: window stuck
    MR-LINDQVIST: The window is winning. What's up? #mood: happy
}
How do you say it?
+ [Say it in your own words. #id: own-words #say: ask worried-friend]
    {
    - say_level >= 2 and okafor:
        ~ lean = lean + 1
        MS-OKAFOR: Now is good. Everything else can wait. #mood: calm
        MS-OKAFOR (thinks): That was clear, and it was hard to say.
        COACH: She knows what it's about, and that you need her now.
    - say_level >= 2:
        ~ lean = lean + 1
        MR-LINDQVIST: Now is good. Everything else can wait. #mood: calm
        MR-LINDQVIST (thinks): That was clear, and it was hard to say.
        COACH: He knows what it's about, and that you need him now.
    - else:
        -> slowly
    }
    -> handed
+ ["It's kind of a thing? With somebody? Sort of?" #id: sort-of #ev: ask-clearly partial #slip: vague]
    -> slowly
+ ["Would you like to buy a rock? It's only one leaf!" #id: buy-a-rock #ev: ask-clearly avoidant #slip: hide]
    {
    - okafor:
        MS-OKAFOR: Sure. Hold on, I must have a leaf on me. #mood: surprised
        MS-OKAFOR (thinks): I noticed the rock, and it doesn't go with that face.
        COACH: The rock got you into the room, and she can't tell from it why you're here.
    - else:
        MR-LINDQVIST: Sure. Hold on, I must have a leaf on me. #mood: surprised
        MR-LINDQVIST (thinks): A nice rock, and it doesn't go with that face.
        COACH: The rock got you into the room, and he can't tell from it why you're here.
    }
    -> leaf

=== slowly ===
{
- okafor:
    MS-OKAFOR: Take your time. Is somebody not safe? #mood: calm
    You nod. It's a small nod, and she sees it. #act: nod you
    MS-OKAFOR (thinks): There it is. The words can come later.
- else:
    MR-LINDQVIST: Take your time. Is somebody not safe? #mood: calm
    You nod. It's a small nod, and he sees it. #act: nod you
    MR-LINDQVIST (thinks): There it is. The words can come later.
}
COACH: You came, and that's the hard part. "I'm worried about a friend" gets you there faster.
-> handed

=== leaf ===
A leaf comes off a plant on the desk. Now the rock is sold. #prop: leaf plant
Is that all you came for?
+ ["There's more, I think. It's about a friend of mine." #id: worried #ev: ask-clearly adaptive]
    {
    - okafor:
        MS-OKAFOR: Then the shop is closed, and I'm listening. #mood: calm
        MS-OKAFOR (thinks): It took a rock to get it in here. That's all right.
    - else:
        MR-LINDQVIST: Then the shop is closed, and I'm listening. #mood: calm
        MR-LINDQVIST (thinks): It took a rock to get it in here. That's all right.
    }
    COACH: You started with a rock and got to the true thing.
    -> handed
+ ["Yes. There's no nose yet, but come again next week." #id: have-a-nose #ev: ask-clearly avoidant #slip: hide]
    {
    - okafor:
        MS-OKAFOR: I'd like to see this shop. I'll come with you now. #mood: unsure
        MS-OKAFOR (thinks): They didn't come about toes, so I'm not leaving.
    - else:
        MR-LINDQVIST: I'd like to see this shop. I'll come with you now. #mood: unsure
        MR-LINDQVIST (thinks): They didn't come about toes, so I'm not leaving.
    }
    COACH: Selling is easier to say, but look who is walking next to you.
    -> end_bumpy

=== handed ===
{
- okafor and lean >= 3:
    MS-OKAFOR: Casey, it's not your fault. Mr. Lindqvist and I will help you. #mood: calm
- okafor:
    MS-OKAFOR: Thank you. It's not her fault, and it's not yours to fix. #mood: calm
- lean >= 3:
    MR-LINDQVIST: Thank you both. Casey, it's not your fault. #mood: calm
- else:
    MR-LINDQVIST: Thank you. It's not her fault, and it's not yours to fix. #mood: calm
}
{
- late:
    -> end_late
- lean >= 3:
    -> end_together
- else:
    -> end_alone
}

=== end_together ===
{
- okafor and lean >= 5:
    She has it now. You and Casey get two chairs and half a sandwich. #stage: reflect
- okafor:
    She has it now. You wait outside with the foot rock, where Casey can see you. #stage: reflect
- lean >= 5:
    He has it now. You and Casey get two chairs and the spoon. #stage: reflect
- else:
    He has it now. You wait outside with the foot rock, where Casey can see you. #stage: reflect
}
CASEY: Actually, that was the worst walk of my life. Thanks for coming. #mood: calm #curtain #end: adult went-together
-> END

=== end_alone ===
{okafor:Ms. Okafor|Mr. Lindqvist} goes out to the slide and sits down in your shop, coat and all. #place: playground #stage: reflect #enter: casey
{
- lean >= 2:
    CASEY: You came back fast. #mood: unsure #curtain
- promised:
    CASEY: You broke a pinky promise. Actually, you can sit there. #mood: upset #curtain
- else:
    CASEY: I'm mad at you. Actually, you can sit there. #mood: upset #curtain
}
You told, and a grown-up has it now. #end: adult went-for-her
-> END

=== end_late ===
{okafor:Ms. Okafor|Mr. Lindqvist} has it now. Telling late is so much better than not telling. #stage: reflect #enter: casey
{
- lean >= 4:
    CASEY: I kept looking at you all day, and sometimes you looked back. #mood: calm #curtain
- lean >= 2:
    CASEY: I thought you weren't going to. I dreamed it. #mood: unsure #curtain
- promised:
    CASEY: You promised. Funny, I'm glad you're bad at it. #mood: unsure #curtain
- else:
    CASEY: Did you know a day could be that long? #mood: unsure #curtain
}
You sit down next to her. #end: adult told-after-lunch
-> END

=== end_bumpy ===
{okafor:Ms. Okafor|Mr. Lindqvist} sits down in the shop with you and Casey. #place: playground #enter: casey #stage: reflect
{
- lean >= 3:
    CASEY: You didn't say it? Actually, I thought you would. #mood: unsure #curtain
- else:
    CASEY: We're closed. #mood: upset #curtain
}
Nobody is in a hurry, so you can still say it, maybe with "I'm worried" first. #end: bumpy sits-down-with-you
-> END
