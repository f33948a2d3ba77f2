// Three jobs and no plan. Notice the tight stomach, find who plans, tell the truth early, and take the help inside a no.
// In the second beginning it is too late to call Wren: there, the one to sit with is a grown-up at home.
# id: three-due-friday
# title: Three Things Due Friday
# band: B
# difficulty: 2
# category: personal-management
# setting: home
# seat: asker
# cast: wren, ms-okafor, casey
# minutes: 6
# feeds: time-buddy
# beginnings: 2
# brief: You are at home on Wednesday, and three things are due on Friday. You need a way through them.
# say: island-map \| ask \| Tell Ms. Okafor the truth, and ask.
# topics: island-map \| map, island, friday, poem, math, time, sea
# example: island-map \| greet \| Hi, Ms. Okafor
# example: island-map \| time \| Do you have a minute?
# example: island-map \| polite \| Could you
# example: island-map \| topic \| my island map for Friday
# example: island-map \| problem \| I have three jobs, and no map yet
# example: island-map \| tried \| I did the math and made a plan
# example: island-map \| help \| Can you help me see what to do first?
# example: island-map \| okno \| It's okay if you can't
# gloss: due \| it has to be done by then
# gloss: timer \| a clock that counts down and makes a sound
# gloss: stomach \| your tummy
# gloss: honk \| the loud sound of a goose or a car horn

VAR beginning = 1
VAR say_level = 0
// One race too many; a plan for the night; how far the parrot has flown; how many strong moves there were.
VAR raced = false
VAR plan = false
VAR parrot = 0
VAR good = 0
-> start

=== start ===
A poem, a map and some math are due Friday. It's Wednesday night. #place: home #stage: notice
{ beginning:
- 1: Your stomach feels like a fist. #mood: upset
- 2: It's late, and your stomach feels like a fist. #mood: upset
}
In your game, a goose in a car honks at you.
What do you do?
+ [One more race! The goose is in such a good mood. #id: one-more #ev: notice-need avoidant #slip: hide]
    ~ raced = true
    You come in third, and the goose wants one more. #mood: happy
    CASEY (thinks): {beginning == 1:They're still racing, so Friday can't be that close|It's late, and they're still racing}.
    COACH: Racing pushed the tight feeling away for a while.
+ [Open your backpack. Close it. #id: look-in #ev: notice-need partial]
    It's {beginning == 1:dark in there, and it smells like old orange|full in there, and something in it is sticky}.
    CASEY (thinks): Their goose stopped in the middle of the road. Are they okay?
    COACH: You took a look, and that takes nerve. What did you see in there?
+ [Pause the goose. "Okay, stomach. What is it?" #id: pause #ev: notice-need adaptive]
    ~ good = good + 1
    The goose stops with its mouth open. "{beginning == 1:Friday|Friday, and bed}," says your stomach. #mood: unsure
    CASEY (thinks): They paused, so {beginning == 1:is it almost Friday|is it bedtime}?
    COACH: Your stomach was telling you something, so you stopped and asked.
- -> a_name

=== a_name ===
Then a mean thought comes along, and it calls you a name. #stage: decide
What do you tell it?
+ ["Nope! I've got three jobs and no plan." #id: no-plan #ev: brave-thought adaptive #ev: name-need adaptive]
    ~ good = good + 1
    The thought opens its mouth, and {beginning == 1:nothing comes out|only a burp comes out}. #mood: calm
    WREN (thinks): I did three jobs in one night once. I fell asleep {beginning == 1:in my soup|on the cat}.
    COACH: A name only makes you feel small, and "no plan" is a thing you can fix.
+ ["Everybody is so busy this week, and it can't be helped." #id: full-week #ev: brave-thought partial #ev: name-need partial]
    The thought shrugs{beginning == 1:. It's busy, too| and yawns}.
    WREN (thinks): Everybody's busy, and {beginning == 1:some of us own a hen|some of us are in bed}.
    COACH: You didn't take the name. Nothing on your list got done by it, either.
+ ["Yeah. I'm lazy." #id: lazy #ev: brave-thought avoidant #ev: name-need avoidant]
    The thought sits down next to you and {beginning == 1:puts its feet on the table|eats your last cracker}. #mood: upset
    WREN (thinks): When I call myself that, I do even less.
    COACH: That name gives you nothing to do. What are the jobs, one by one?
- -> who

=== who ===
{ beginning:
- 1: So you need a plan. Wren is the Time Buddy, and it's only seven. #stage: pick
- 2: So you need a plan. Wren's card says "calls until eight", and it's half past nine. #stage: pick
}
Who can help with that tonight?
+ {beginning == 1} [A grown-up at home. "Could you please draw my map? You draw way better!" #id: draw-it #ev: match-helper expedient #slip: answer-grab]
    They draw a palm tree and stop. "Hold on, whose map is this?" #mood: unsure
    "Who does plans at your school?" they ask. So you call Wren.
    WREN (thinks): I've got a hen and no calls. What a waste of a hen.
    COACH: You asked so nicely, and it's one palm tree closer. It isn't your map any more.
    -> wren
+ {beginning == 2} [A grown-up at home. "Could you sit with me while I plan? You're so calm!" #id: sit-with-me #ev: match-helper adaptive]
    ~ good = good + 1
    They move the socks off the couch. "I can't do islands, but I can sit." #mood: calm
    WREN (thinks): Good night, hen. Don't let me hear a phone.
    COACH: Wren is asleep, so you picked somebody who's up, and you're still the one who works.
    -> potato
+ [Casey. She's right there, in the blue race car. #id: casey #ev: match-helper partial #slip: wrong-person]
    CASEY: Dude, do all three on Friday, in the bus line! #enter: casey #mood: happy
    CASEY (thinks): Is that a plan? I should get a plan, too.
    COACH: Casey was close, and she was nice about it. Plans are not her thing.
    { beginning:
    - 1:
        There's no table in the bus line, so you call Wren.
        -> wren
    - 2:
        "The bus line?" says a grown-up in the hall. "Sit down here with me."
        -> potato
    }
+ {beginning == 1} [Wren. Plans are on their card. #id: wren #ev: match-helper adaptive]
    ~ good = good + 1
    WREN (thinks): Somebody's calling! Where's my hen?
    COACH: You need a plan, Wren does plans, and it's early enough to call.
    -> wren
+ {beginning == 2} [Wren. They're the one for plans, so show them the list right now. #id: wren-late #ev: match-helper expedient #slip: wrong-person]
    A baby starts to scream on the other end. #enter: wren
    WREN: I just got her to sleep. Night. #mood: upset
    WREN (thinks): I like being asked. I don't like it at half past nine. #leave: wren
    COACH: Wren is who you need, and nine-thirty is when Wren sleeps. It was on the card.
    "Who was that?" asks a grown-up in the hall, and you tell them.
    -> potato

=== wren ===
Wren picks up, and something clucks. #stage: ask #leave: casey #enter: wren
{
- raced:
    WREN: Wait, is that a goose? My hen heard a goose. #mood: surprised
}
WREN: So the hen's my timer. She clucks when twenty minutes are up. #mood: happy
WREN: Okay, three things. Which one makes you want to hide? #mood: calm
-> which

=== potato ===
You two sit down with a timer from the kitchen. It looks like a potato. #stage: ask #leave: casey
{
- raced:
    Your game honks under the couch, and the grown-up lifts one foot.
}
"It beeps after twenty minutes," they say. "Which one makes you want to hide?"
-> which

=== which ===
What do you say?
+ ["The map! I need an island, and all I've got is sea." #id: all-sea #ev: name-need adaptive]
    ~ plan = true
    ~ good = good + 1
    { beginning:
    - 1:
        WREN: Then math tonight, poem tomorrow. Ask Ms. Okafor about the sea. #mood: happy
        WREN (thinks): They know which one it is. The rest is just clucks.
    - 2:
        "Then do math tonight," they say. "And ask Ms. Okafor about the sea." #mood: calm
        WREN (thinks): My dream is all sea and no island.
    }
    COACH: You said which one scares you, so the plan can start with the other two.
+ ["All of it. It's a monster with three heads." #id: monster #ev: name-need avoidant]
    { beginning:
    - 1:
        WREN: Cool! So, um, feed it some math and see? #mood: surprised
        WREN (thinks): I can plan a map, but a monster?
    - 2:
        "Three heads," they say, and they look at the potato. "Try the math head." #mood: unsure
        WREN (thinks): My dream has a monster in it, doing math.
    }
    COACH: It's a great monster, and nobody can tell which head to start with.
+ ["Could it be the map, maybe? Or the poem? Or both?" #id: map-or-poem #ev: name-need partial]
    ~ plan = true
    { beginning:
    - 1:
        WREN: Math tonight, then. And show Ms. Okafor that map. #mood: calm
        WREN (thinks): They said the map first. I bet my hen it's the map.
    - 2:
        "Well, math tonight," they say. "And show Ms. Okafor that map." #mood: calm
        WREN (thinks): In my dream, a hen writes a poem.
    }
    COACH: You named two, and the first one came out fast.
- -> night

=== night ===
{
- plan and beginning == 1:
    Cluck! The math is done, and the fist opens up a little. #sfx: bell #mood: calm
- plan:
    Beep! The math is done, and they never touched your pencil. #sfx: bell #mood: calm
- beginning == 1:
    Cluck! Five of twelve are done, and the monster isn't full. #sfx: bell #mood: unsure
- else:
    Beep! Five of twelve are done, and everybody is yawning. #sfx: bell #mood: unsure
}
-> thursday

=== thursday ===
On Thursday your map is {beginning == 1:still one big blue page|still blue, and so is your thumb}. #place: classroom #leave: wren #enter: ms-okafor
MS-OKAFOR: {beginning == 1:You look like you want to tell me something|You look like you slept on your face. What's up}. #mood: calm
What do you tell her?
+ ["A parrot ate my map." #id: parrot #ev: ask-clearly avoidant #slip: hide]
    ~ parrot = 1
    MS-OKAFOR: Oh no! What's his name? #mood: surprised
    MS-OKAFOR (thinks): That's a lot of paper for a parrot, {beginning == 1:and I hope he's all right|and with all that blue on it}.
    COACH: The parrot got you past the first minute, and now he needs a name.
    -> kevin
+ [Tell Ms. Okafor the truth in your own words. #id: truth #say: ask island-map]
    {
    - say_level >= 2:
        ~ good = good + 1
        MS-OKAFOR: Thank you for telling me {beginning == 1:on a Thursday|before the wall is full}. #mood: happy
        MS-OKAFOR (thinks): We still have a whole day, and {beginning == 1:a day is plenty to work with|I have two free hands}.
        COACH: You told her what's up and what you need while there's still a day left.
    - else:
        MS-OKAFOR: So this is about the map? {beginning == 1:Let me see it|Hold my tape and show me}. #mood: calm
        MS-OKAFOR (thinks): They came to me, and I'd like to know what they need.
        COACH: It was true, and it was early. Say what would help, and she can start.
        You show her the sea, and she looks for the island.
    }
    -> no_days
+ ["Could I please have until Monday? For reasons. Thank you so much!" #id: reasons #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Reasons! Would you tell me one of them? #mood: unsure
    MS-OKAFOR (thinks): I can help with a map. I can't help with reasons.
    COACH: You came a day early, and you asked. She still doesn't know it's the map.
    You show her the sea, and she looks for the island.
    -> no_days

=== kevin ===
What do you say?
+ ["There's no parrot. And no map." #id: no-parrot #ev: ask-clearly adaptive]
    ~ good = good + 1
    MS-OKAFOR: Thank you. I was getting worried {beginning == 1:about him|about his stomach}. #mood: happy
    MS-OKAFOR (thinks): That was hard to say, and now we can get to work.
    COACH: You let the parrot go after one minute, while he was small.
    -> no_days
+ ["Kevin. He's in bed now. He says hi!" #id: kevin #ev: ask-clearly avoidant #slip: hide]
    ~ parrot = 2
    MS-OKAFOR: Poor Kevin! Let's all make him {beginning == 1:a card|a card with a big worm on it}. #mood: upset
    Twenty people sign it. Somebody draws a sad banana. #mood: unsure
    MS-OKAFOR (thinks): He's in bed? I didn't know that parrots had beds.
    COACH: Each answer makes the bird bigger.
    -> card

=== card ===
The card lands on your desk: "Get well soon, Kevin!"
What do you do?
+ [Sign it. "Get well soon, buddy! Please eat no more maps!" #id: sign-it #ev: ask-clearly avoidant #slip: hide]
    You sign it, and then you glue on {beginning == 1:a small blue feather|a bite of blue paper}. #sfx: pencil
    CASEY (thinks): Kevin can eat a whole map? I've got to meet Kevin.
    COACH: Nobody asks you about the map today. They ask you about Kevin.
    -> end_kevin
+ [Take it to Ms. Okafor. "I made Kevin up." #id: made-up #ev: ask-clearly adaptive]
    ~ good = good + 1
    MS-OKAFOR: Then no bird is sick. That's the good news. #mood: calm
    MS-OKAFOR (thinks): That was a long walk across the room. I watched it.
    COACH: It got harder with each name on that card. You said it all the same.
    -> no_days

=== no_days ===
MS-OKAFOR: {beginning == 1:I don't have any extra days. The maps go up on Friday|There's no Monday for this. Families come on Friday}. #stage: use #mood: calm
MS-OKAFOR: {beginning == 1:But I do have me, now or at lunch|But I'm right here until the buses go}. #mood: calm
What do you say?
+ ["Other people get extra days! How is that fair?" #id: not-fair #ev: handle-no aggressive #slip: push]
    MS-OKAFOR: I hear you. It's still Friday, and {beginning == 1:I'm still here|I still have two hands}. #mood: unsure
    MS-OKAFOR (thinks): I said two things, and they only heard the no.
    COACH: Wanting more time is okay. This was a push.
    -> still_here
+ ["Could the island be smaller? And thanks for telling me." #id: smaller #ev: handle-no adaptive]
    ~ good = good + 1
    MS-OKAFOR: {beginning == 1:As small as you like. I've seen good ones with one tree|Sure it can. A real map has islands like a crumb}. #mood: happy
    MS-OKAFOR (thinks): They let me say no and found something I can say yes to.
    COACH: You took the no about the days and asked for a thing she can give.
    -> small_island
+ ["Okay. Never mind." #id: anyway #ev: handle-no avoidant #slip: vanish]
    MS-OKAFOR: Wait! I said no to {beginning == 1:the days|Monday}, and not to you. #mood: surprised
    MS-OKAFOR (thinks): I had a {beginning == 1:chair ready|pencil ready}, and I was talking to their back.
    COACH: You took the no without a fight, and you left before the second half of it.
    -> still_here

=== still_here ===
What now?
+ ["Sorry. What CAN you help me with?" #id: make-smaller #ev: handle-no adaptive]
    ~ good = good + 1
    MS-OKAFOR: With the {beginning == 1:island. How small could it be|sea. What's the least land you need}? #mood: happy
    MS-OKAFOR (thinks): I'm glad they turned around.
    COACH: You came back for the help that was there.
    -> small_island
+ ["I'm good. I should really try it on my own first." #id: all-right #ev: handle-no avoidant #slip: vanish]
    MS-OKAFOR: Then I'll keep {beginning == 1:a chair|the soft chair} for you at lunch on Friday. #mood: calm
    MS-OKAFOR (thinks): They've looked at that blue page since Monday.
    COACH: Trying first is a fine rule, and you've tried this one for days.
    -> end_late

=== small_island ===
You draw it right there, with one tree and {beginning == 1:one goose|a hen asleep under it}. #sfx: pencil #mood: happy
{
- raced:
    It sits in a race car, because of course it does.
}
{
- parrot >= 1:
    MS-OKAFOR: And no parrot? #mood: happy
    You draw one, with a tiny name tag: "Kevin". #sfx: pencil
}
{
- plan and parrot < 2 and good >= 4:
    -> end_bright
- else:
    -> end_late
}

=== end_bright ===
{ beginning:
- 1:
    WREN: Three jobs and four clucks! I think she's laying an egg. #enter: wren #mood: proud #curtain
- 2:
    WREN: You got it done with a POTATO? I'm telling my hen. #enter: wren #mood: surprised #curtain
}
{
- good == 4:
    On Friday, the math is done, the poem is short, and the island is up. #stage: reflect #end: bright one-small-island
- else:
    On Friday, all three are done, and the smallest island is on the wall. #stage: reflect #end: bright one-small-island
}
-> END

=== end_late ===
{
- parrot == 2:
    Thursday was all about a parrot, and your poem has one line. #mood: unsure
- plan:
    On Thursday night the poem gets two lines, and the third one won't come. #mood: unsure
- else:
    Thursday night is not long enough for the rest. #mood: unsure
}
{
- good >= 4:
    MS-OKAFOR: One is late, and I know why, so we can plan for it. #mood: happy #curtain
- good >= 2:
    MS-OKAFOR: One of them will be late. We'll sit down at lunch on Friday. #mood: calm #curtain
- else:
    MS-OKAFOR: Two of them are late, so let's talk at lunch on Friday. #mood: unsure #curtain
}
Her extra chair has a {beginning == 1:duck|frog} pillow on it, and she kept it for you. #stage: reflect #end: steady a-chair-at-lunch
-> END

=== end_kevin ===
All day long, people ask you how Kevin is.
{
- good >= 2:
    CASEY: You had a plan and everything! Can Kevin have visitors? #enter: casey #mood: unsure #curtain
- else:
    CASEY: I put a cracker in the card. For Kevin. #enter: casey #mood: happy #curtain
}
Ms. Okafor is at her desk. You can still tell her there is no Kevin. #stage: reflect #end: bumpy get-well-kevin
-> END
