// Three jobs and no plan. Notice the tight stomach, find who plans, tell the truth early, and take the help inside a no.
// In the second beginning it is too late to call Wren: there, the one to sit with is a grown-up at home.
# id: three-due-friday
# title: Three Things Due Friday
# band: C
# difficulty: 2
# category: personal-management
# setting: home
# seat: asker
# cast: wren, ms-okafor, casey
# minutes: 7
# feeds: time-buddy
# beginnings: 2
# brief: You are at home on Wednesday, and three things are due on Friday. One of them is your part of a group grade.
# say: island-map \| ask \| Tell Ms. Okafor the truth, and ask.
# topics: island-map \| map, island, group, friday, poem, math, time, sea
# example: island-map \| greet \| Hi, Ms. Okafor
# example: island-map \| time \| Do you have a minute?
# example: island-map \| polite \| Could you
# example: island-map \| topic \| my part of the map for Friday
# example: island-map \| problem \| My group is waiting, and I have no island yet
# example: island-map \| tried \| I did the math and made a plan
# example: island-map \| help \| Can you help me see what to do first?
# example: island-map \| okno \| It's okay if you can't
# gloss: due \| it has to be done by then
# gloss: timer \| a clock that counts down and makes a sound
# gloss: slacker \| somebody who lets the others do the work
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
A poem, math and your group's map are due Friday, and your stomach is a fist. #place: home #stage: notice #mood: upset
{ beginning:
- 1: It's Wednesday night, and on your phone a goose in a race car honks.
- 2: It's late, and on your phone a goose in a race car honks.
}
What do you do?
+ [One more race! The goose is in such a good mood, and I'm so close. #id: one-more #ev: notice-need avoidant #slip: hide]
    ~ raced = true
    You come in third, and the goose wants a rematch. #mood: happy
    CASEY (thinks): {beginning == 1:They're still racing, so Friday is actually quite far away|Funny, they're still up, and I thought it was only me and my plant}.
    COACH: The tight feeling was gone for one whole race, and now it's back.
+ [Open your backpack, look in, and close it. #id: look-in #ev: notice-need partial]
    {beginning == 1:It's dark in there, and something smells like an old orange|It's full in there, and something at the bottom is sticky}.
    CASEY (thinks): Funny, their goose parked in the middle of the road, so are they okay?
    COACH: You took a look, and that takes nerve. What did you see in there?
+ [Pause the goose. "Okay, stomach, what is it that you want?" #id: pause #ev: notice-need adaptive]
    ~ good = good + 1
    The goose freezes, and your stomach says, "{beginning == 1:It's almost Friday|It's late, and it's almost Friday}." #mood: unsure
    CASEY (thinks): They paused, so {beginning == 1:did they actually remember something|is it actually that late already}?
    COACH: Your stomach was telling you something, so you stopped and asked.
- -> a_name

=== a_name ===
In the group chat, the other three are done, and a mean thought reads along. #stage: decide #prop: phone chat
"You know that they call you a slacker," it says.
What do you tell it?
+ ["That's a name! I've got three jobs and no plan." #id: no-plan #ev: brave-thought adaptive #ev: name-need adaptive]
    ~ good = good + 1
    The thought opens its mouth, and {beginning == 1:nothing at all comes out|only a burp comes out}. #mood: calm
    WREN (thinks): Oh, I did three jobs in one night once, and fell asleep {beginning == 1:in my soup|on the cat}.
    COACH: You threw out the name and counted the jobs. Jobs can be planned.
+ ["Everybody's so busy this week. I can't help it!" #id: full-week #ev: brave-thought partial #ev: name-need partial]
    The thought shrugs, because {beginning == 1:its own week is full, too|at this hour it would rather yawn}.
    WREN (thinks): Everybody's busy, and also {beginning == 1:some of us own a hen|some of us are in bed}.
    COACH: You didn't take the name, and you didn't get a plan, either.
+ ["Yeah, I'm lazy." #id: lazy #ev: brave-thought avoidant #ev: name-need avoidant]
    The thought sits down next to you and {beginning == 1:puts its feet on the table|eats your last cracker}. #mood: upset
    WREN (thinks): When I call myself that, I lose a whole hour, and also my pencil.
    COACH: That name gives you nothing to do. Three jobs would.
- -> who

=== who ===
{ beginning:
- 1: You need a plan, Wren is the Time Buddy, and it's early enough to call. #stage: pick
- 2: You need a plan, Wren's card says "calls until 8", and it's 9:30. #stage: pick
}
Who can help with that tonight?
+ {beginning == 1} [A grown-up at home. "You draw way better, so could you please do my map?" #id: draw-it #ev: match-helper expedient #slip: answer-grab]
    They draw a palm tree, stop, and ask, "Hold on, whose grade is this?" #mood: unsure
    WREN (thinks): I've got a hen and no calls, and that's a waste of a hen.
    COACH: It's one palm tree closer, and it isn't your map anymore.
    -> still_open
+ {beginning == 2} [A grown-up at home. "Could you sit here while I make a plan?" #id: sit-with-me #ev: match-helper adaptive]
    ~ good = good + 1
    "I can't do islands," they say, "but I'm a pro at sitting." #mood: calm
    WREN (thinks): Good night, hen, and also good night, phone.
    COACH: Wren is asleep, so you picked somebody who's up, and the work stays yours.
    -> potato
+ [Text Casey! I can see her in the blue race car. #id: casey #ev: match-helper partial #slip: wrong-person]
    CASEY: I had a dream that I did mine in the bus line. Try that! #enter: casey #mood: happy
    You picture the map in the bus line, and {beginning == 1:in your head it starts to rain|a backpack rolls over it}. #mood: unsure
    CASEY (thinks): Sometimes my plant thinks that a dream is a plan. Sometimes so do I.
    COACH: Casey was close by, and she meant it. Plans are on somebody else's card.
    -> still_open
+ {beginning == 1} [Wren, because plans are on their card. #id: wren #ev: match-helper adaptive]
    ~ good = good + 1
    WREN (thinks): Oh, somebody's calling, so quick, where's my hen?
    COACH: You need a plan, Wren does plans, and it's still early.
    -> wren
+ {beginning == 2} [Wren. They're the one for plans, so show them the list right now! #id: wren-late #ev: match-helper expedient #slip: wrong-person]
    A baby starts to scream on the other end. #enter: wren
    WREN: Oh no, she was asleep for four minutes. Good night. #mood: upset
    WREN (thinks): I like being asked. I don't like it at 9:30. #leave: wren
    COACH: Wren is the right one, an hour and a half too late.
    -> still_open

=== still_open ===
{ beginning:
- 1: It's dark now, and Wren takes calls for six more minutes. #leave: casey
- 2: It's even later now, and somebody is up in the kitchen. #leave: casey
}
And now?
+ {beginning == 1} ["Hi, Wren. It's a plan I need." #id: wren-after-all #ev: match-helper adaptive]
    ~ good = good + 1
    ~ plan = true
    WREN: Okay go, quick, math tonight, poem tomorrow, and show Ms. Okafor the map! #enter: wren #mood: happy
    WREN (thinks): Oh, that was six minutes, so the hen only got to do one cluck.
    COACH: The first one didn't fit, so you found the one who does.
    -> night
+ {beginning == 2} ["Are you up? It's a plan, and it needs two people." #id: sit-after-all #ev: match-helper adaptive]
    ~ good = good + 1
    ~ plan = true
    "Math now, the rest tomorrow," they say, and they set a timer shaped like a potato. #mood: calm
    WREN (thinks): The baby's asleep, the hen's asleep, and also I'm asleep.
    COACH: The first one didn't fit, so you found somebody who's up.
    -> night
+ [Wait for the morning, when I can get up at five and do it. #id: at-five #ev: match-helper avoidant #slip: hide]
    At five the alarm rings, {beginning == 1:and your hand makes it stop without you|and you dream that it's a goose}. #sfx: bell
    WREN (thinks): I tried five in the morning once, and I forgot it by six.
    COACH: It sounded so strong at night, and at five nobody was there to start with.
    -> thursday

=== wren ===
Wren picks up, and something clucks. #stage: ask #leave: casey #enter: wren
{
- raced:
    WREN: Oh, is that a goose? My hen says it's a goose. #mood: surprised
}
WREN: She's my timer, and she clucks when 20 minutes are up. #mood: happy
WREN: Okay go, three things. Which one makes you want to hide? #mood: calm
-> which

=== potato ===
They move the socks and wind up a potato, which is a timer. #stage: ask #leave: casey
{
- raced:
    The couch honks, and the grown-up lifts one foot.
}
"It beeps after 20 minutes. Which one makes you want to hide?"
-> which

=== which ===
What do you say?
+ ["The map. Three people need an island from me, and I've only got sea!" #id: all-sea #ev: name-need adaptive]
    ~ plan = true
    ~ good = good + 1
    { beginning:
    - 1:
        WREN: Okay go, math tonight, poem tomorrow, and ask Ms. Okafor about the sea. #mood: happy
        WREN (thinks): They know which one it is, and the rest is only minutes.
    - 2:
        "Then do math tonight," they say, "and ask Ms. Okafor about the sea." #mood: calm
        WREN (thinks): My dream is all sea, and also I forgot the boat.
    }
    COACH: You said which one scares you, so the plan can start with the other two.
+ ["All of it! I've got a monster with three heads!" #id: monster #ev: name-need avoidant]
    { beginning:
    - 1:
        WREN: Oh, cool, so feed one head some math, and then we'll see. #mood: surprised
        WREN (thinks): I've got minutes for a map, and I've got none for a monster.
    - 2:
        "Three heads," they tell the potato, "so let's try the math head." #mood: unsure
        WREN (thinks): My dream has a monster in it, and also it's doing math.
    }
    COACH: It's quite a monster, and which head would you begin with?
+ ["It could be the map, or it could be the poem, I guess!" #id: map-or-poem #ev: name-need partial]
    ~ plan = true
    { beginning:
    - 1:
        WREN: Math tonight, then, and tomorrow you show Ms. Okafor that map. #mood: calm
        WREN (thinks): They said the map first, so I bet my hen that it's the map.
    - 2:
        "Well, math tonight, then," they say, "and show Ms. Okafor that map." #mood: calm
        WREN (thinks): In my dream a hen writes a poem, and also it rhymes.
    }
    COACH: You named two of them, and the first one came out fast.
- -> night

=== night ===
{
- plan and beginning == 1:
    Cluck! The math is done, and the fist in your stomach lets go a little. #sfx: bell #mood: calm
- plan:
    Beep! The math is done, and they never touched your pencil. #sfx: bell #mood: calm
- beginning == 1:
    Cluck! Five problems of 12 are done, and the monster is still hungry. #sfx: bell #mood: unsure
- else:
    Beep! Five problems of 12 are done, and the potato is yawning, too. #sfx: bell #mood: unsure
}
-> thursday

=== thursday ===
On Thursday your group asks for the map, and it's {beginning == 1:one big blue page|as blue as your thumb}. #place: classroom #leave: wren #enter: ms-okafor
MS-OKAFOR: {beginning == 1:I noticed you walk past my desk three times. What is it|I noticed three yawns before the bell. What is it}? #mood: calm
What do you tell her?
+ ["A parrot ate my map! I'm so sorry!" #id: parrot #ev: ask-clearly avoidant #slip: hide]
    ~ parrot = 1
    MS-OKAFOR: Oh no, the whole map? What's his name? #mood: surprised
    MS-OKAFOR (thinks): That's a lot of paper for a parrot, {beginning == 1:and I hope he's all right|and with all that blue on it}.
    COACH: The parrot got you past the first minute. Now he needs a name.
    -> kevin
+ [Tell Ms. Okafor the truth in your own words. #id: truth #say: ask island-map]
    {
    - say_level >= 2:
        ~ good = good + 1
        MS-OKAFOR: Thank you for {beginning == 1:bringing me this on a Thursday|coming before the wall is full}. #mood: happy
        MS-OKAFOR (thinks): We still have a whole day, and {beginning == 1:a day is plenty to work with|I have two free hands}.
        COACH: You told her what's up and what you need while there's still a day left.
    - else:
        MS-OKAFOR: So this is about the map? {beginning == 1:Let's put it on the table|Hold my tape, please, and show me}. #mood: calm
        MS-OKAFOR (thinks): They came to me, and I wonder which kind of help they'd like.
        COACH: It was true, and it was early. Say what would help, and she can start.
    }
    -> no_days
+ ["Could I please have until Monday? For reasons! Thanks so much!" #id: reasons #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Would you tell me more about one of the reasons? #mood: unsure
    MS-OKAFOR (thinks): I can help with a map, and I can't help with reasons.
    COACH: You came a day early and you asked, and the word "map" never came up.
    "Is this one of them?" she asks the {beginning == 1:big blue page in your hand|blue thumb on your hand}.
    -> no_days

=== kevin ===
What do you say?
+ ["There's no parrot, and there's no map, either." #id: no-parrot #ev: ask-clearly adaptive]
    ~ good = good + 1
    MS-OKAFOR: That's a relief, because I was getting worried {beginning == 1:about him|about his stomach}. #mood: happy
    MS-OKAFOR (thinks): That was hard to admit, and now we can get to work.
    COACH: You let the parrot go after one minute, while he was small.
    -> no_days
+ ["Kevin! He's in bed now, and he says hi!" #id: kevin #ev: ask-clearly avoidant #slip: hide]
    ~ parrot = 2
    MS-OKAFOR: Poor Kevin! Friends, let's make him {beginning == 1:a card|a card with worms}. #mood: upset
    By second period, Kevin's group chat has 22 people and one sad banana. #mood: unsure #prop: phone kevin
    MS-OKAFOR (thinks): I didn't know that parrots had beds.
    COACH: Each answer makes the bird a little bigger.
    -> card

=== card ===
The card lands on your desk, and your own group has signed it first.
What do you do?
+ [Sign it, too! I hope that he gets well soon and eats no more maps. #id: sign-it #ev: ask-clearly avoidant #slip: hide]
    You sign it, and then you glue on {beginning == 1:a small blue feather|a bite of blue paper}. #sfx: pencil
    CASEY (thinks): Did you know that a parrot can eat a whole map? I've got to meet him.
    COACH: Nobody asks you about the map today, because they all ask about Kevin.
    -> end_kevin
+ [Walk past your whole group, to Ms. Okafor, and say that you made Kevin up. #id: made-up #ev: ask-clearly adaptive]
    ~ good = good + 1
    MS-OKAFOR: Then no bird is sick, and that's the good news. #mood: calm
    MS-OKAFOR (thinks): That was a long walk, and I watched all of it.
    COACH: It got harder with each name, and you still said it.
    -> no_days

=== no_days ===
MS-OKAFOR: {beginning == 1:I don't have extra days, because the maps go up on Friday|There's no Monday for this, because families come on Friday}. #stage: use #mood: calm
MS-OKAFOR: {beginning == 1:But you can have me, now or at lunch|But I'm right here until the buses go}. #mood: calm
What do you say?
+ ["Other groups get extra days! How is that fair to me?" #id: not-fair #ev: handle-no aggressive #slip: push]
    MS-OKAFOR: I hear you. It's still Friday, and {beginning == 1:I'm still here|I still have two hands}. #mood: unsure
    MS-OKAFOR (thinks): I said two things, and they only heard the no.
    COACH: Wanting more time is okay. This was a push.
    -> still_here
+ ["Okay, then a smaller island, please. Is there one that fits into a lunch?" #id: smaller #ev: handle-no adaptive]
    ~ good = good + 1
    MS-OKAFOR: {beginning == 1:As small as you like, and I've seen fine ones with a single rock|Let's try that, because real maps have islands the size of a crumb}. #mood: happy
    MS-OKAFOR (thinks): They let me say no, and then they found something I can say yes to.
    COACH: You took the no about the days and asked for a thing she can give.
    -> small_island
+ ["Never mind! Thank you anyway." #id: anyway #ev: handle-no avoidant #slip: vanish]
    MS-OKAFOR: Please wait, because I said no to {beginning == 1:the days|Monday} and not to you. #mood: surprised
    MS-OKAFOR (thinks): I had a {beginning == 1:chair ready|pencil ready}, and I was talking to their back.
    COACH: You took the no without a fight, and you missed the other half.
    -> still_here

=== still_here ===
What now?
+ ["Sorry. What can you help me with?" #id: make-smaller #ev: handle-no adaptive]
    ~ good = good + 1
    MS-OKAFOR: With the {beginning == 1:island, so how small could it be|sea, so what's the least land you need}? #mood: happy
    MS-OKAFOR (thinks): I'm glad that they turned around before the bell.
    COACH: You came back for the help that was there.
    -> small_island
+ ["I'm good. I should really try it on my own first." #id: all-right #ev: handle-no avoidant #slip: vanish]
    MS-OKAFOR: Then I'll keep {beginning == 1:a chair|the soft chair} for you at lunch on Friday. #mood: calm
    MS-OKAFOR (thinks): They've been looking at that blue page since Monday.
    COACH: Trying first is a fine rule, and you've tried this one for days.
    -> end_late

=== small_island ===
You draw it right there, with one tree and {beginning == 1:one goose|a hen asleep under it}. #sfx: pencil #mood: happy
{
- raced:
    It sits in a race car, of course.
}
{
- parrot >= 1:
    MS-OKAFOR: And no parrot? #mood: happy
    You draw one, and its name tag says "Kevin". #sfx: pencil
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
    WREN: Three jobs and four clucks, and also, I think she's laying an egg. #enter: wren #mood: proud #curtain
- 2:
    WREN: You got it done with a POTATO? Oh, I'm telling my hen. #enter: wren #mood: surprised #curtain
}
{
- good == 4:
    On Friday the math is done, the poem is short, and your group has its island. #stage: reflect #end: bright one-small-island
- else:
    On Friday all three are done, and your group hangs up the smallest island of all. #stage: reflect #end: bright one-small-island
}
-> END

=== end_late ===
{
- parrot == 2:
    Thursday was all about a parrot, and your poem has one single line. #mood: unsure
- plan:
    On Thursday night the poem gets two lines, and the third one won't come. #mood: unsure
- else:
    Thursday night isn't long enough for the rest, and your group can tell. #mood: unsure
}
{
- good >= 4:
    MS-OKAFOR: One is late, and I know why, so let's plan for it. #mood: happy #curtain
- good >= 2:
    MS-OKAFOR: One of them will be late, so let's sit down at lunch. #mood: calm #curtain
- else:
    MS-OKAFOR: Two of them are late, so let's talk at lunch on Friday. #mood: unsure #curtain
}
Her extra chair has a {beginning == 1:duck|frog} pillow, and she kept it for you. #stage: reflect #end: steady a-chair-at-lunch
-> END

=== end_kevin ===
All day long people ask you how Kevin is, and the chat wants a picture.
{
- good >= 2:
    CASEY: You had a plan and everything, so can Kevin actually have visitors? #enter: casey #mood: unsure #curtain
- else:
    CASEY: I put a cracker in your locker, and it's soft, so Kevin can chew. #enter: casey #mood: happy #curtain
}
Ms. Okafor is at her desk. It's not too late to let Kevin fly away. #stage: reflect #end: bumpy get-well-kevin
-> END
