// Yesterday's words still hang in the air, and both of you threw some. Pick the moment, own your half, ask, and take a "not yet".
// In the first beginning Priya is busy and has a crowd around her, so the moment is later; in the second she is free, and waiting is hiding.
# id: after-the-argument
# title: After the Argument
# band: C
# difficulty: 3
# category: social
# setting: stage
# seat: asker
# cast: priya, ezra
# minutes: 6
# feeds: team-lead, conflict-mediator
# beginnings: 2
# brief: You are on stage with Priya, the Team Starter, and Ezra, the Conflict Mediator. You need blue light from someone you argued with.
# say: blue-light \| ask \| Ask Priya about the blue light.
# topics: blue-light \| blue, light, lights, board, sliders, jellyfish, sea scene, yesterday
# example: blue-light \| greet \| Hey, Priya
# example: blue-light \| time \| When your hands are free
# example: blue-light \| polite \| Could you
# example: blue-light \| topic \| the blue lights for the sea scene
# example: blue-light \| problem \| I don't know which sliders make it blue
# example: blue-light \| tried \| I tried two sliders and it went pink
# example: blue-light \| help \| Can you show me how to do it?
# example: blue-light \| okno \| I know yesterday was rough, so it's okay if not
# gloss: jellyfish \| a soft sea animal that looks like an umbrella with strings
# gloss: slider \| a small knob that you push up or down
# gloss: headset \| headphones with a microphone, so that you can talk to your crew
# gloss: octopus \| a sea animal with eight arms
# gloss: fog \| a cloud that lies on the floor

VAR say_level = 0
VAR beginning = 1
// How hot it still is, whether the crew was there for it, whether you owned your half, and how many strong moves there were.
VAR heat = 0
VAR crowd = false
VAR sorry = false
VAR good = 0
-> start

=== start ===
Your jellyfish need blue light, and Priya runs the lights. #place: stage #stage: notice #enter: priya #prop: jellyfish white
{ beginning:
- 1: Yesterday, in front of the crew, she said "shower caps" and you said "Fight Starter". #mood: unsure
- 2: Yesterday, in the crew chat, she wrote "shower caps" and you wrote "Fight Starter". #mood: unsure
}
To be fair, they are shower caps. What do you tell yourself?
+ ["White light is fine. Nobody will look at the sea anyway." #id: white-is-fine #ev: brave-thought avoidant #slip: hide]
    You hold one up to the lamp, and it {beginning == 1:looks ready for shampoo|still has the price on it}.
    PRIYA (thinks): Blue's been ready since lunch, and {beginning == 1:nobody's even looking up here|nobody's written one word since}.
    COACH: No blue means no talk, and that feels safe. You did make them for the blue.
+ ["It's her job, and the show needs it, so she has to." #id: has-to #ev: brave-thought partial]
    You practice your firm face in {beginning == 1:a spoon from the prop box, and it comes out wide|your phone, and you look like your uncle}.
    PRIYA (thinks): So what's the schedule, {beginning == 1:faces at a spoon|selfies}, or are they coming up here by tonight?
    COACH: The show does need it. "She has to" picks the fight up right where you left it.
+ ["We both said stuff, and I can still ask her nicely." #id: still-ask #ev: brave-thought adaptive]
    ~ good = good + 1
    Your stomach unclenches about one inch{beginning == 1:, and that's enough to stand up| when you put the phone away}. #mood: calm
    PRIYA (thinks): {beginning == 1:Not mad, good|Phone's away, good}, because I've had that blue ready since lunch.
    COACH: You gave some of it to each of you, and you didn't let it cancel the ask.
- -> moment

=== moment ===
{ beginning:
- 1: Three of the crew lean on her chair, and Priya is counting into her headset. #stage: decide
- 2: Priya sits alone at the board, eating pretzels, and she keeps looking down at you. #stage: decide #prop: pretzels bag
}
Next to you, Ezra is gluing an octopus together, and it has seven arms so far. #enter: ezra #prop: octopus seven
Is this the moment?
+ [Wave a shower cap at her from the front row. #id: wave-cap #ev: good-timing partial]
    { beginning:
    - 1: PRIYA: Eleven done, twelve done, thir... Okay, what? #mood: surprised #act: wave you
    - 2: PRIYA: Okay, shower cap, seen it, so what's next? #mood: surprised #act: wave you
    }
    PRIYA (thinks): {beginning == 1:That's a joke about yesterday or it's a hi, and I've got no plan for either.|If that's about the chat, we're not done, and it's not funny yet.}
    COACH: She's seen you, at least. A cap can't tell her what you want, or when.
    {beginning == 1:Her headset goes down, and the crew goes to get water|She moves her bag off the other chair}. #leave: ezra
+ {beginning == 1} [Yes! "Priya, could we please talk?" She can't be mean with people around. #id: all-there #ev: good-timing aggressive #slip: blurt]
    ~ heat = heat + 1
    ~ crowd = true
    Four heads turn around, and somebody says, "Ooh." #mood: surprised
    PRIYA: Here, now, with everybody watching, again? #mood: upset
    PRIYA (thinks): Everybody watched yesterday, and I've still got that quiet in my ears.
    COACH: The words were polite. To her it was the same crowd as yesterday.
    EZRA: Could you all get me some water? It's a big octopus. #mood: calm
+ {beginning == 1} [Not yet. Hold arm eight for Ezra until she's done counting. #id: arm-eight #ev: good-timing adaptive]
    ~ good = good + 1
    You hold the arm, and because of the glue, it holds you, too. #mood: happy #act: freeze you #prop: octopus eight
    EZRA: Take all the time you want, because you're not going anywhere. #mood: happy
    EZRA (thinks): They keep looking up there, and I'm not going to ask.
    COACH: She was busy with people around her, so you let her get to the end.
    She's done counting, and the crew goes to get water. #leave: ezra
+ {beginning == 2} [Now, before you lose your nerve. Walk up there and say hi. #id: go-up #ev: good-timing adaptive]
    ~ good = good + 1
    It's only eleven steps up to the board, and you count every one of them. #mood: unsure
    PRIYA (thinks): They're really coming, I've got no plan, and I've got pretzel in my teeth.
    COACH: She was free and she kept looking over, so now was as good as it gets.
    She moves her bag off the other chair. #leave: ezra
+ {beginning == 2} [Not yet. It's more polite to wait until she's really free. #id: really-free #ev: good-timing avoidant #slip: hide]
    You hold arm eight for Ezra, who looks up at the pretzels and down at you. #mood: unsure #prop: octopus eight
    EZRA: She's eating snacks by herself. How much more free can she get? #mood: unsure
    EZRA (thinks): I've held this arm up just fine by myself since Tuesday.
    COACH: Waiting is for when they're busy, and she wasn't.
    In the end, she comes down herself, pretzels and all. #leave: ezra
- -> opening

=== opening ===
Now it's you, Priya and the fog machine, which {beginning == 1:coughs|hisses}. #leave: ezra #stage: ask #mood: unsure #prop: fog thin
{
- crowd:
    PRIYA: Okay, you've got me, so who's first? #mood: upset
- beginning == 1:
    PRIYA: Hi. #mood: unsure
- else:
    PRIYA: Hi. I've got you down as muted. #mood: unsure
}
How do you start?
+ ["What I called you was mean, and I'm sorry." #id: was-mean #ev: open-kindly adaptive]
    ~ sorry = true
    ~ heat = 0
    ~ good = good + 1
    PRIYA: It was. {beginning == 1:I worked a year to be Team Starter|Forty people put a fire on it by dinner}. #mood: calm
    PRIYA (thinks): Who says sorry with no "but", when I've got a plan for the "but"?
    COACH: You said your half of it and then stopped, so she gets to decide about hers.
    -> ask
+ ["I need something, and it's really weird to ask you today." #id: strange-today #ev: open-kindly adaptive]
    ~ good = good + 1
    PRIYA: It's weird to {beginning == 1:be asked|see you not typing}, so what is it, and by when? #mood: unsure
    PRIYA (thinks): At least nobody's acting as if yesterday's done.
    COACH: You didn't pretend about yesterday, and you didn't make a speech about it.
    -> ask
+ ["I've thought about it a lot, and I forgive you. So we're good!" #id: forgive-you #ev: open-kindly avoidant]
    ~ heat = heat + 1
    PRIYA: {beginning == 1:Hold on, who's forgiving WHO|You wrote it, so who's forgiving WHO}? #mood: upset
    PRIYA (thinks): I had a sorry scheduled for today, and it's off the list.
    COACH: It sounds big of you, and it leaves out what you {beginning == 1:said|wrote}.
    -> half

=== half ===
Priya folds her arms, and {beginning == 1:the fog machine coughs|the pretzels stop}.
Where do you go from here?
+ ["Fine, then I take it back." #id: un-forgiven #ev: open-kindly aggressive]
    ~ heat = heat + 1
    PRIYA: Good, {beginning == 1:because nobody ordered it|so delete it by tonight}! #mood: upset
    PRIYA (thinks): That was almost funny, and I'm too mad to say so until Friday.
    COACH: It's quick, and it's half a joke. The other half landed on her.
+ ["I left out my half. I was mean, too, and I'm sorry." #id: my-half #ev: open-kindly adaptive]
    ~ sorry = true
    ~ heat = 0
    ~ good = good + 1
    PRIYA: You were, and {beginning == 1:so was I|I hit send first}, so one each. #mood: calm
    PRIYA (thinks): That's {beginning == 1:two halves|even}, and that's a plan I can live with.
    COACH: You went back for the part you'd skipped.
+ ["Could we please both act like nobody said anything?" #id: nobody-said #ev: open-kindly partial]
    PRIYA: But we did, and {beginning == 1:the crew's got it on video|it's got forty fires on it by now}. #mood: unsure
    PRIYA (thinks): I've tried that strategy all night, and it's not getting done.
    COACH: You want peace, and she hears that.
- -> ask

=== ask ===
The board has sixty sliders on it, and none of them says "blue".
How do you ask her for it?
+ ["Do the blue, for the show." #id: have-to #ev: ask-clearly aggressive #slip: demand]
    ~ heat = heat + 1
    PRIYA: Who says I've got to {beginning == 1:do anything|do what you type at me}? #mood: upset
    PRIYA (thinks): My hand was {beginning == 1:on the slider|halfway to the slider}, it was next, and they had to make it an order.
    COACH: You have a real reason. An order leaves her only "no".
+ ["So, um, the lights. They're kind of white, right?" #id: kind-of-white #ev: ask-clearly partial #slip: vague]
    PRIYA: They've been white {beginning == 1:all week|since we hung them}, so what's the question? #mood: unsure
    PRIYA (thinks): So who's asking who for what, or {beginning == 1:are we doing weather|is this us texting, out loud}?
    COACH: You got as far as the lights, and she can't tell what you want her to do.
+ [Ask Priya in your own words. #id: ask-priya #say: ask blue-light]
    {
    - say_level >= 2:
        ~ good = good + 1
        PRIYA: Okay, so blue, by tonight, for the {beginning == 1:shower... the jellyfish|caps, sorry, the jellyfish}. #mood: calm
        PRIYA (thinks): Who, what, by when, and nobody pushed, and I'm still mad.
        COACH: She knows what it's for and what you'd use, and she can say yes or no.
    - else:
        PRIYA: So what do you need{beginning == 1: from me| that you couldn't text}, and by when? #mood: unsure
        You point at the caps, and then you point at the lamps. #act: point you
        PRIYA (thinks): They've started, so the hard part's done, and who's got the rest?
        COACH: You spoke up, which is a lot today. She needs to hear which lights, and how.
    }
- -> not_yet

=== not_yet ===
{
- crowd and heat > 0:
    PRIYA: First everybody gets to watch, and next you want a favor. #mood: upset
- sorry and heat == 0:
    PRIYA: I've got your sorry, and it's not {beginning == 1:all the way in|done downloading} yet. #mood: calm
- else:
    PRIYA: I'm still mad, and I don't get over {beginning == 1:that|forty fires} by tonight. #mood: unsure
}
PRIYA: It's not a no, it's a not yet, {beginning == 1:deal|okay}? #mood: unsure
The run-through is in an hour. What do you do with a "not yet"?
+ ["Okay!" And wait right there, as close as you can get. #id: stay-there #ev: handle-no partial]
    PRIYA: So the plan is, {beginning == 1:breathe on me|eat my pretzels} until it's "yet"? #mood: unsure
    PRIYA (thinks): I can't get this done with somebody {beginning == 1:on my sleeve|chewing in my ear}.
    COACH: Your mouth waited very politely, and your feet didn't.
    -> on_its_way
+ ["Thanks for telling me! Would time help, or would Ezra?" #id: time-or-ezra #ev: handle-no adaptive]
    ~ good = good + 1
    {
    - heat == 0:
        PRIYA: Five minutes, {beginning == 1:no staring|no texts}, and we go again, deal? #mood: calm
    - else:
        PRIYA: I need Ezra on this, because all I {beginning == 1:say|type} today comes out hot. #mood: unsure
    }
    PRIYA (thinks): I've got a list of comebacks, and nobody planned for {beginning == 1:that|"thanks"}.
    COACH: You let "not yet" be an answer, and you asked what she'd need.
    -> on_its_way
+ ["But I asked so nicely! What else do you want from me?" #id: what-more #ev: handle-no aggressive #slip: push]
    PRIYA: ONE "not yet", and it's got to last {beginning == 1:a minute|past one text}! #mood: upset
    PRIYA (thinks): I asked for one thing, and they {beginning == 1:couldn't wait until I was done|had to hit reply}.
    COACH: It stings, and even a good ask can get a "not yet".
    -> round_two

=== on_its_way ===
{
- heat == 0:
    -> five_minutes
- else:
    -> chairs
}

=== round_two ===
EZRA: I know this one, because {beginning == 1:it was on yesterday|I read it yesterday}. #enter: ezra #mood: calm
EZRA: You can have two chairs and start over, if both of you want. #mood: calm
Priya nods about half an inch. And you? #act: nod priya
+ ["She can say sorry first, please." #id: no-need #ev: handle-no aggressive #slip: push]
    PRIYA: I was GOING to, {beginning == 1:it was next|I had it typed}! #mood: upset
    PRIYA (thinks): Now it's an order, and I'm done with orders.
    COACH: There was a please in it, and there was a nod a second ago.
    -> end_round_two
+ ["Can't you tell her? She listens to you." #id: tell-her #ev: handle-no partial]
    EZRA: I don't carry {beginning == 1:messages, I carry chairs, so grab one|texts for people, but I do have chairs}. #mood: happy
    EZRA (thinks): If I tell one of them, I lose them both.
    COACH: You asked a third person, and he's there for both of you.
    -> chairs
+ ["Okay, and she can go first." #id: she-first #ev: handle-no adaptive]
    ~ good = good + 1
    PRIYA: Oh, {beginning == 1:okay|wow, okay}, so I'm first, deal. #mood: surprised
    PRIYA (thinks): I get to go first, and I'm not even done being mad.
    COACH: You said yes, and you gave away the first turn.
    -> chairs

=== chairs ===
Ezra sets out two chairs, and the octopus sits {beginning == 1:on the floor between them|on both phones}. #stage: use #enter: ezra #prop: chairs two
PRIYA: You {beginning == 1:said it in front of everybody|wrote it for everybody}, and starting teams is the one thing I've got. #mood: upset
"I glued those until midnight," you say. "And then you laughed."
PRIYA: I did, I'm sorry, and it's blue by tomorrow{beginning == 1:, because my head's full}, deal? #mood: calm
{
- not sorry:
    "I'm sorry about my half," you say.
}
EZRA (thinks): They both finished a sentence, so fair, I'm going back to my glue.
Before you get up, what do you say?
+ ["You're amazing! You're seriously the best light person ever!" #id: best-light #ev: say-impact avoidant]
    PRIYA: I'm {beginning == 1:the one light person on your list|the only one you've got}. #mood: unsure
    PRIYA (thinks): That's nice, so are we done being mad, or is everybody only being nice?
    COACH: That was big and warm, and all of it was about lamps.
+ ["Thank you for sitting down with me. I couldn't sleep, and now I can." #id: can-breathe #ev: say-impact adaptive]
    ~ good = good + 1
    PRIYA: You, too? {beginning == 1:I was up until three, planning both our sides|I typed you a sorry eleven times, and deleted it}. #mood: happy
    PRIYA (thinks): I had us down as one person who cared, and the total's two.
    COACH: You said what she did and what changed for you, so she doesn't need to guess.
+ ["So that was a good talk." #id: good-talk #ev: say-impact partial]
    PRIYA: I've got it down as good, or {beginning == 1:was it|are you only saying that}? #mood: unsure
    PRIYA (thinks): I'd put that on a list, what was fine and who did it.
    COACH: You said it first, which takes some nerve. She'd like to hear what was good.
- -> end_ezra

=== five_minutes ===
EZRA: Give her five minutes, and {beginning == 1:hold this arm for me, please|give me your phone and hold this arm}. #enter: ezra #mood: calm #stage: use
You hold it, and {beginning == 1:you and the octopus watch the clock|you don't look up once, which is hard}.
Then Priya stands there with her headset around her neck.
{
- sorry:
    PRIYA: I had a sorry scheduled for breakfast, you got yours done first, and I did laugh. #mood: calm
- else:
    PRIYA: I laughed at them, everybody saw, and I'm sorry. #mood: calm
    "And what I called you was mean," you say. "So I'm sorry, too."
}
PRIYA: Okay, plan: {beginning == 1:I talk, you slide|I say it, you slide it}, and it's blue. #mood: calm
You pull four down and push eleven up, and all your caps begin to float. #mood: surprised #prop: jellyfish blue
What do you tell her?
+ ["It looks pretty cool." #id: looks-cool #ev: say-impact partial]
    PRIYA: It's pretty cool{beginning == 2:, I've got a picture}, so that's done. #mood: calm
    PRIYA (thinks): So {beginning == 1:the lamps are|the sea's} done, and are we done being mad, too?
    COACH: It's true about the lights, and the lights weren't the hard part today.
    -> end_blue
+ ["I thought we were done, and then you came and got me. You're the best." #id: came-and-got #ev: say-impact adaptive]
    ~ good = good + 1
    PRIYA: {beginning == 1:I was up until three, planning both our sides|I typed you a sorry eleven times, and deleted it}. #mood: happy
    PRIYA (thinks): I thought we were done, too, and {beginning == 1:those minutes were long|I've checked my phone since dinner}.
    COACH: You told her what she did and what it was worth to you.
    {
    - good >= 3:
        -> end_bright
    - else:
        -> end_blue
    }
+ ["All hail the queen of light! I'm so sorry I ever said anything!" #id: queen #ev: say-impact avoidant]
    PRIYA: Okay, up, because {beginning == 1:there's glue on that floor|I've got pretzels down there}. #mood: unsure
    PRIYA (thinks): I don't want queen on my list, I want to know if we're okay.
    COACH: A bow is a funny way out, and it didn't tell her what this meant to you.
    -> end_blue

=== end_bright ===
{ beginning:
- 1: On tomorrow's list, Priya has put "9 JELLYFISH" in big letters. #mood: happy #stage: reflect
- 2: In the crew chat, there's a picture of nine blue jellyfish, and it's from Priya. #mood: happy #stage: reflect
}
{
- good >= 5:
    PRIYA: They're still shower caps, and they're top of my list of shower caps. #mood: happy #curtain #end: bright nine-jellyfish
- else:
    PRIYA: I'm ninety percent done being mad. #mood: happy #curtain #end: bright nine-jellyfish
}
-> END

=== end_blue ===
The sea is blue, and nobody in it says much. #mood: calm #stage: reflect
{
- good >= 4:
    PRIYA: Okay, tomorrow, this chair, before the show, deal? #mood: happy #curtain
- good >= 2:
    PRIYA: So that's done, and I've got you down for tomorrow. #mood: calm #curtain
- else:
    PRIYA: It's slider four, next eleven, done, and you won't need me. #mood: unsure #curtain
}
Tomorrow, you could tell Priya what it meant that she came and got you. #end: steady blue-and-the-rest
-> END

=== end_ezra ===
Today the sea is white, and tomorrow it'll be blue. #stage: reflect
{
- good >= 4:
    PRIYA: It's on the list, blue, tomorrow, first thing, and you can watch me write it. #mood: happy #curtain
- good >= 2:
    PRIYA: So it's tomorrow, I've got pretzels, deal? #mood: calm #curtain
- else:
    PRIYA: Maybe tomorrow, and I'll text you by lunch. #mood: unsure #curtain
}
You each had a turn, and Ezra gets his chairs back. #end: steady lights-tomorrow
-> END

=== end_round_two ===
It's the same argument as yesterday, and this time there's an octopus. #mood: unsure #stage: reflect
{
- good >= 3:
    PRIYA: We were SO close to done. #mood: upset #curtain
- else:
    PRIYA: I've got lights to get done. #mood: upset #curtain
}
Ezra leaves the two chairs out. You can still start over before the show. #end: bumpy calm-restart
-> END
