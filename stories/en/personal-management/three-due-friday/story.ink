// Three jobs and no plan. Notice the tight stomach, find who plans, tell the truth early, and take the help inside a no.
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
# brief: You are at home, and Wren, the Time Buddy, is a call away. You need a way through three jobs.
# say: island-map \| ask \| Tell Ms. Okafor the truth, and ask.
# topics: island-map \| map, island, friday, poem, math, time, sea
# example: island-map \| greet \| Hi, Ms. Okafor
# example: island-map \| time \| Do you have a minute?
# example: island-map \| polite \| Could you
# example: island-map \| topic \| my island map for Friday
# example: island-map \| problem \| I have three jobs, and no map yet
# example: island-map \| tried \| I made a plan with Wren
# example: island-map \| help \| Can you help me see what to do first?
# example: island-map \| okno \| It's okay if you can't
# gloss: due \| it has to be done by then
# gloss: timer \| a clock that counts down and makes a sound
# gloss: stomach \| your tummy
# gloss: honk \| the loud sound of a goose or a car horn

VAR say_level = 0
// One race too many; a plan with Wren; how much of the night is gone; how far the parrot has flown.
VAR raced = false
VAR plan = false
VAR lost = 0
VAR parrot = 0
-> start

=== start ===
Friday wants a poem, a map and a page of math. It's Wednesday night. #place: home #stage: notice
Your stomach feels like a fist. #mood: upset
In your game, a goose sits in a race car. It honks.
What do you do?
+ [One more race. The goose is in such a good mood. #id: one-more #ev: notice-need avoidant #slip: hide]
    ~ raced = true
    ~ lost = lost + 1
    You come in third. The goose wants one more, and then one more. #mood: happy
    CASEY (thinks): They're still on! So Friday can't be that close.
    COACH: The goose kept the tight feeling off for a while. It waits at the finish line.
+ [Open your backpack. Close it. #id: look-in #ev: notice-need partial]
    It's dark in there. Three things look back at you.
    CASEY (thinks): Their goose has stopped. Where did they go?
    COACH: You took a look, and that takes nerve. Next, say what you saw.
+ [Pause. "Hello, stomach. What's up?" #id: pause #ev: notice-need adaptive]
    The goose stops in mid-honk. "Friday," says your stomach. #mood: unsure
    CASEY (thinks): They paused. Maybe I need to look at my page, too.
    COACH: A tight stomach is a message, and you opened it. Now you know who it's from.
- -> a_name

=== a_name ===
A mean thought walks in without knocking. It has a name for you. #stage: decide
What do you say is true?
+ ["I've got three jobs and no plan." #id: no-plan #ev: brave-thought adaptive #ev: name-need adaptive]
    The thought has nothing to say to that. It looks for its shoes. #mood: calm
    WREN (thinks): I did three jobs in one night once. That's why I like plans now.
    COACH: A mean name went out, and a fact came in. Plans can be found.
+ ["It's a full week for all of us, and no one can help that." #id: full-week #ev: brave-thought partial #ev: name-need partial]
    The thought nods. It has heard that one before.
    WREN (thinks): I did three jobs in one night once. That's why I like plans now.
    COACH: You let the mean name go by, and that helps. Which part of the week is yours?
+ ["I'm lazy." #id: lazy #ev: brave-thought avoidant #ev: name-need avoidant]
    ~ lost = lost + 1
    The thought puts its feet up. It plans to stay all week. #mood: upset
    WREN (thinks): I did three jobs in one night once. That's why I like plans now.
    COACH: That name leaves you with nothing to do. What are the jobs, one by one?
- -> who

=== who ===
There's no plan in your backpack. You look two times. #stage: pick
Where do you go for one?
+ [A grown-up at home. "Could you please draw my map? You're so good!" #id: draw-it #ev: match-helper expedient #slip: answer-grab]
    ~ lost = lost + 1
    "It's your island, so I'll sit with you," they say. "Who is good at plans?"
    WREN (thinks): Someone, somewhere, needs a plan. I can feel it.
    COACH: Someone to sit with you is real help. The map would be theirs, though.
    -> wren
+ [Casey. She's right there, in the blue race car. #id: casey #ev: match-helper partial #slip: wrong-person]
    CASEY: Do all three on Friday, in the bus line! #enter: casey #mood: happy
    CASEY (thinks): Is that a plan? I think I need a plan, too.
    COACH: Casey is close, and she's fun. Which card says "plans"?
    CASEY: Or call Wren. They have a hen for that. #mood: unsure
    -> wren
+ [Wren, the Time Buddy. #id: wren #ev: match-helper adaptive]
    WREN (thinks): A call! Quick, where is my hen?
    COACH: You need a plan, and plans are on Wren's card. That's a fit.
    -> wren

=== wren ===
Wren picks up. Behind them, something clucks. #stage: ask #leave: casey #enter: wren
{
- raced:
    WREN: Do I hear a goose? My hen wants to know. #mood: surprised
}
WREN: This is my timer. It's a hen, and it clucks. #mood: happy
WREN: What's due? Which one makes you want to hide? #mood: calm
What do you tell Wren?
+ ["The map. It needs an island, and all I have is sea." #id: all-sea #ev: name-need adaptive]
    ~ plan = true
    WREN: Then it's math tonight, poem tomorrow. Ask Ms. Okafor about the sea. #mood: happy
    WREN (thinks): They know which one it is. The rest is only hens.
    COACH: You picked the one that makes the fist. The other two got smaller right away.
+ ["All three! It's a monster with three heads." #id: monster #ev: name-need avoidant]
    WREN: Cool monster. Let's feed the math head, and see. #mood: surprised
    WREN (thinks): I can plan a map. I don't know how to plan a monster.
    COACH: A monster is fun to tell, and too big to plan. One head would fit.
+ ["The map, I think. Or the poem. Or both." #id: map-or-poem #ev: name-need partial]
    ~ plan = true
    WREN: Math tonight, poem tomorrow. For the map, ask Ms. Okafor. #mood: happy
    WREN (thinks): They said the map first. I'd bet my hen it's the map.
    COACH: You named two, and the first one came out fast. Which one makes the fist?
- -> hens

=== hens ===
{
- lost >= 3:
    ~ plan = false
    WREN: It's so late that you get half a hen. A hen is twenty minutes. #mood: unsure
- raced:
    WREN: It's late, so one hen tonight. A hen is twenty minutes. #mood: calm
- else:
    WREN: Two hens tonight. A hen is twenty minutes. #mood: calm
}
{
- plan:
    Cluck! The math is done, and the fist lets go a bit. #sfx: bell #mood: calm
- lost >= 3:
    "Clu," says the hen. Half of the math is done. #mood: unsure
- else:
    Cluck! Some math is done, and the monster is not full. #sfx: bell #mood: unsure
}
WREN: Good night, hen! #mood: happy
-> thursday

=== thursday ===
Thursday, at school. Your map is a big blue page with no island. #place: classroom #leave: wren #enter: ms-okafor
MS-OKAFOR: You look as if you have something to say. #mood: calm
What do you tell her?
+ ["A parrot ate my map." #id: parrot #ev: ask-clearly avoidant #slip: hide]
    ~ parrot = 1
    MS-OKAFOR: Oh no! What's the parrot's name? #mood: surprised
    MS-OKAFOR (thinks): Paper can't be good for a parrot. Is it okay?
    COACH: The parrot got you past the first minute. Now it needs a name.
    -> kevin
+ [Tell Ms. Okafor the truth in your own words. #id: truth #say: ask island-map]
    {
    - say_level >= 2:
        MS-OKAFOR: Thank you for saying it on a Thursday. #mood: happy
        MS-OKAFOR (thinks): There's a whole day left. I can work with a day.
        COACH: You told her what is up, and what you need. And there is still a day.
    - else:
        MS-OKAFOR: So it's the map? Let me see it. #mood: calm
        MS-OKAFOR (thinks): They came to me. I'd like to know what they need.
        COACH: That was true, and it was early. Add what would help, and she can start.
        You show her the sea. She looks for the island.
    }
    -> no_days
+ ["Could I please have till Monday? For reasons. Thank you!" #id: reasons #ev: ask-clearly partial #slip: vague]
    MS-OKAFOR: Which reasons? Tell me one of them. #mood: unsure
    MS-OKAFOR (thinks): I can help with a thing. I can't help with "reasons".
    COACH: You came a day early, and you asked. What's going on with the map?
    You show her the sea. She looks for the island.
    -> no_days

=== kevin ===
What do you say?
+ ["Sorry. There's no parrot, and there's no map yet, either." #id: no-parrot #ev: ask-clearly adaptive]
    MS-OKAFOR: Phew. I was worried about that bird. #mood: happy
    MS-OKAFOR (thinks): That was hard to say. It's also much better to plan with.
    COACH: You set the parrot free after one minute. Now she knows what is really due.
    -> no_days
+ ["Kevin. He's in bed now. You're so kind to ask." #id: kevin #ev: ask-clearly avoidant #slip: hide]
    ~ parrot = 2
    MS-OKAFOR: Poor Kevin! Let's make him a card. #mood: upset
    Twenty people sign it. Someone draws a sad banana. #mood: unsure
    MS-OKAFOR (thinks): In bed? Where do parrots have beds?
    COACH: Each answer made the bird bigger. The map is where it was.
    -> card

=== card ===
The card lands on your desk. "Get well soon, Kevin!"
What do you do?
+ [Sign it. "Get well soon! Eat no more maps!" #id: sign-it #ev: ask-clearly avoidant #slip: hide]
    You sign it, and add a small blue feather. #sfx: pencil
    CASEY (thinks): Kevin can eat a map? I want to meet Kevin.
    COACH: One more name, and no one asks about Friday today. Friday has not moved.
    -> end_kevin
+ [Take it to Ms. Okafor. "I made Kevin up." #id: made-up #ev: ask-clearly adaptive]
    MS-OKAFOR: So no bird is sick. That's the good news. #mood: calm
    MS-OKAFOR (thinks): That took a long walk across the room. I saw it.
    COACH: You said it with the card in your hand. The story stops growing.
    -> no_days

=== no_days ===
MS-OKAFOR: I have no extra days. The maps go up on Friday. #stage: use #mood: calm
MS-OKAFOR: I do have me. Now, or at lunch. #mood: calm
What do you say?
+ ["Other people get extra days! How is that fair?" #id: not-fair #ev: handle-no aggressive #slip: push]
    MS-OKAFOR: It's hard to hear. It's still Friday, and I'm still here. #mood: unsure
    MS-OKAFOR (thinks): I don't like to say no. I said two things, and they heard one.
    COACH: Wanting more time makes sense. It came out as a push.
    -> still_here
+ ["Can it be smaller?" #id: smaller #ev: handle-no adaptive]
    MS-OKAFOR: An island may be small. Some of the best ones are. #mood: happy
    MS-OKAFOR (thinks): They took the no, and looked for a door in it.
    COACH: You left her no where it was, and asked for something she can give.
    -> small_island
+ ["Oh, okay. Thank you anyway. Sorry to bother you." #id: anyway #ev: handle-no avoidant #slip: vanish]
    MS-OKAFOR: Wait. I said no to the days, not to you. #mood: surprised
    MS-OKAFOR (thinks): They were half way to the door. I had a chair ready.
    COACH: So gentle, and you were nearly out of the door. There was a yes behind the no.
    -> still_here

=== still_here ===
What now?
+ ["Yes, please. Can you help me make it smaller?" #id: make-smaller #ev: handle-no adaptive]
    MS-OKAFOR: That I can do. An island may be small. #mood: happy
    MS-OKAFOR (thinks): There it is. Small, and theirs.
    COACH: You came back for the help that was there. That's plan B, and it's a real one.
    -> small_island
+ ["I'm all right! I'll think of something." #id: all-right #ev: handle-no avoidant #slip: vanish]
    MS-OKAFOR: Then I keep a chair for you, Friday at lunch. #mood: calm
    MS-OKAFOR (thinks): I hope they sit on it.
    COACH: Doing it alone felt safer. The chair stays there all the same.
    -> late_island

=== small_island ===
You draw it right there. It has one tree and one goose. #sfx: pencil #mood: happy
{
- raced:
    The goose sits in a race car. You can't help it.
}
{
- parrot >= 1:
    MS-OKAFOR: And no parrot? #mood: happy
    You draw one, with a tiny name tag: "Kevin". #sfx: pencil
}
{
- plan and parrot < 2:
    WREN: Three jobs, four hens. Now she needs a nap. #enter: wren #mood: proud
    -> end_bright
- plan:
    It took all of Thursday to stop a parrot. The poem has one line. #mood: unsure
    -> end_late
- else:
    Thursday night, the rest is too much for one hen. #mood: unsure
    -> end_late
}

=== late_island ===
Thursday night, you draw sea, and more sea. #sfx: pencil #mood: unsure
-> end_late

=== end_bright ===
On Friday the poem and the math are done. The island is small, and it's on time. #stage: reflect #end: bright one-small-island
-> END

=== end_late ===
One of the three is late. You told her early, and Friday lunch is the plan. #stage: reflect #end: steady a-chair-at-lunch
-> END

=== end_kevin ===
All day long, people ask you how Kevin is.
Ms. Okafor is still at her desk. It's not too late to say there is no Kevin. #stage: reflect #end: bumpy get-well-kevin
-> END
