// Yesterday's words still hang in the air, and both of you threw some. Pick the moment, own your half, ask, and take a "not yet".
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
// How hot it still is; whether the crew was there for it; whether you owned your half; whether you held an arm for Ezra.
VAR heat = 0
VAR crowd = false
VAR sorry = false
VAR arm = false
-> start

=== start ===
Your jellyfish need blue light. Only Priya knows the light board. #place: stage #stage: notice
Yesterday she called them shower caps, and you called her a Fight Starter. #mood: unsure
{ beginning:
- 1: Up there, she hums. #enter: priya
- 2: Up there, she yawns. #enter: priya
}
To be fair, they are shower caps. What do you tell yourself?
+ ["White light is fine. A sea is mostly in the mind anyway." #id: white-is-fine #ev: brave-thought avoidant #slip: hide]
    You hold one up to the lamp. You could wash your hair in it.
    PRIYA (thinks): They don't come over. I've had the blue ready since lunch.
    COACH: With no blue there's no talk, and that feels safe. The jellyfish pay for it.
+ ["The show needs it, and it's her job. So she has to." #id: has-to #ev: brave-thought partial]
    You practice your face in a spoon from the prop box. It's a firm face, and wide.
    PRIYA (thinks): Is that a spoon? Are they coming over or not?
    COACH: The show does need it. "Has to" would take up where yesterday left off.
+ ["We both said stuff. I can still ask." #id: still-ask #ev: brave-thought adaptive]
    It's true as you say it. Your stomach comes down a step. #mood: calm
    PRIYA (thinks): They don't look mad. I've had the blue ready since lunch.
    COACH: You put some of it on each of you, and all of it on no one. Now there's a way over.
- -> moment

=== moment ===
Three of the crew lean on her chair. Priya counts into her headset. #stage: decide
Down here, Ezra glues an octopus. It has seven arms so far. #enter: ezra
Is this the moment?
+ [Wave a shower cap from the front row. #id: wave-cap #ev: good-timing partial]
    PRIYA: Eleven, twelve, thir… What? #mood: surprised
    PRIYA (thinks): Is that a joke about yesterday, or is it a hello?
    COACH: She has seen you, and that's something. A cap can't tell her what, or when.
    Her headset goes down. The crew goes for water. #leave: ezra
+ [Now, while they're all there. She can't be mean with people around. #id: all-there #ev: good-timing aggressive #slip: blurt]
    ~ heat = heat + 1
    ~ crowd = true
    Her name comes out loud. Three heads turn, and then a fourth. #mood: surprised
    PRIYA: Here? With everyone, again? #mood: upset
    PRIYA (thinks): They all watched yesterday, too. I can still hear it go quiet.
    COACH: The crew felt like a wall at your back. For her it was yesterday's audience.
    EZRA: Crew, can you all get me some water? It's a big octopus. #mood: calm
+ [Not yet. Hold arm eight for Ezra till she's done. #id: arm-eight #ev: good-timing adaptive]
    ~ arm = true
    You hold the arm. It holds you, too, because of the glue. #mood: happy
    EZRA: Take your time. You're not going anywhere. #mood: happy
    EZRA (thinks): They keep looking up there. I won't ask, I have glue.
    COACH: You let her get to the end of her count. Waiting with glue on is still waiting.
    The count is done, and the crew goes for water. #leave: ezra
- -> opening

=== opening ===
Now it's you, Priya and the fog machine. It coughs. #leave: ezra #stage: ask #mood: unsure
{
- crowd:
    PRIYA: Well, you wanted to talk. #mood: upset
- else:
    PRIYA: Hi. #mood: unsure
}
How do you start?
+ ["What I called you was mean. I'm sorry." #id: was-mean #ev: open-kindly adaptive]
    ~ sorry = true
    ~ heat = 0
    PRIYA: It was. It took me a year to get to be a Team Starter. #mood: calm
    PRIYA (thinks): No "but"? I was all set for a "but".
    COACH: You named your half and stopped there. Hers can come when she's ready.
    -> ask
+ ["I need something, and it's strange to ask you today." #id: strange-today #ev: open-kindly adaptive]
    PRIYA: It's strange to be asked. So, what is it? #mood: unsure
    PRIYA (thinks): At least they don't act as if it never happened.
    COACH: You went straight to it, and yesterday got its one honest word. That works as well.
    -> ask
+ ["I've thought about it a lot, and I forgive you. We're good, okay?" #id: forgive-you #ev: open-kindly avoidant]
    ~ heat = heat + 1
    PRIYA: You forgive me? #mood: upset
    PRIYA (thinks): My own sorry was nearly out. It went right back in.
    COACH: It sounds generous. Your own half of yesterday did not get a word.
    -> half

=== half ===
Priya folds her arms. The fog machine coughs for her.
Where do you go from here?
+ ["Fine. I take it back. You're un-forgiven." #id: un-forgiven #ev: open-kindly aggressive]
    ~ heat = heat + 1
    PRIYA: Good! I never ordered it! #mood: upset
    PRIYA (thinks): That was nearly funny. I'm too mad to say so.
    COACH: It's quick, and it's half a joke. The other half hit her.
+ ["I left out my half. I was mean, too. Sorry." #id: my-half #ev: open-kindly adaptive]
    ~ sorry = true
    ~ heat = 0
    PRIYA: Yes, you were. So was I. #mood: calm
    PRIYA (thinks): Two halves. I can look at two halves.
    COACH: You went back for the part you had left out. Now there's room for hers.
+ ["Could we please say that nobody said anything?" #id: nobody-said #ev: open-kindly partial]
    PRIYA: But we did. Ask the fog machine. #mood: unsure
    PRIYA (thinks): I'd like that, too. I tried it all night.
    COACH: You want peace, and she can hear that. The words are still in the room, though.
- -> ask

=== ask ===
The board has 60 sliders, and not one says "blue".
How do you ask her for it?
+ ["You have to do the blue. It's for the show, so it's not even for me." #id: have-to #ev: ask-clearly aggressive #slip: demand]
    ~ heat = heat + 1
    PRIYA: I don't have to do anything. #mood: upset
    PRIYA (thinks): A question would have done it. My hand was on the slider.
    COACH: The show is a good reason. An order leaves her one way to stay free, and that's "no".
+ ["So. The lights. They're kind of white, aren't they?" #id: kind-of-white #ev: ask-clearly partial #slip: vague]
    PRIYA: They've been white all week. #mood: unsure
    PRIYA (thinks): Is that an ask, or are we talking about the weather?
    COACH: You got as far as the lights. "Can you show me" takes you as far as the blue.
+ [Ask Priya in your own words. #id: ask-priya #say: ask blue-light]
    {
    - say_level >= 2:
        PRIYA: Blue. For the shower… for the jellyfish. #mood: calm
        PRIYA (thinks): That was clear, and it did not push. I wish I were less mad.
        COACH: She knows what it's for and what you'd like from her. Yes and no are both open.
    - else:
        PRIYA: So what do you need from me? Say it. #mood: unsure
        You point at the caps, and then at the lamps.
        PRIYA (thinks): They came all the way up here. I can tell it's hard.
        COACH: You opened your mouth, and on this day that's a lot. Add which lights, and how.
    }
- -> not_yet

=== not_yet ===
{
- crowd and heat > 0:
    PRIYA: First the whole crew gets to watch, and now you want a favor. #mood: upset
- sorry and heat == 0:
    PRIYA: I heard the sorry. It's still on its way down. #mood: calm
- else:
    PRIYA: I'm still mad. I don't get over things in a day. #mood: unsure
}
PRIYA: So it's not a no. It's a not yet. #mood: unsure
The run-through is in an hour. What do you do with a "not yet"?
+ ["Okay." And stay right there beside her chair, so that you don't miss it. #id: stay-there #ev: handle-no partial]
    PRIYA: Are you going to breathe on me till it's "yet"? #mood: unsure
    PRIYA (thinks): I can't get less mad with someone on my sleeve.
    COACH: Your mouth said okay, and your feet did not hear it. A bit of room would help her.
    -> on_its_way
+ ["Okay. Is it time you need, or Ezra?" #id: time-or-ezra #ev: handle-no adaptive]
    {
    - heat == 0:
        PRIYA: Time. Ten minutes, and no staring. #mood: calm
    - else:
        PRIYA: Ezra, I think. I have things to say, and they come out hot. #mood: unsure
    }
    PRIYA (thinks): They took it, and asked what I need. I had no comeback for that.
    COACH: You let "not yet" be an answer, and asked what would help. Now she has a part in it.
    -> on_its_way
+ ["But I asked so nicely! What more do you want from me?" #id: what-more #ev: handle-no aggressive #slip: push]
    PRIYA: I want one "not yet" that stays up for a minute! #mood: upset
    PRIYA (thinks): It was a small one. They could not leave it alone.
    COACH: You did your bit, and it stings. Even a nice ask can meet a "not yet".
    -> round_two

=== on_its_way ===
{
- heat == 0:
    -> ten
- else:
    -> chairs
}

=== round_two ===
EZRA: I know this one. It was on yesterday. #enter: ezra #mood: calm
EZRA: Calm restart? Only if it's both of you. #mood: calm
Priya nods, about an inch. And you?
+ ["That's kind, but no need. She only has to say sorry, please." #id: no-need #ev: handle-no aggressive #slip: push]
    PRIYA: Me? I was going to! #mood: upset
    PRIYA (thinks): I had one. I'm not handing it over like a lost glove.
    COACH: It came with a "please", and still it's all on her. The nod was there a moment ago.
    -> end_round_two
+ ["Can't you tell her? You're good at this." #id: tell-her #ev: handle-no partial]
    EZRA: I don't take sides, I take chairs. Bring two. #mood: happy
    EZRA (thinks): If I tell one of them, I lose them both.
    COACH: You let a third person in, and that cools things. He's there for two people.
    -> chairs
+ ["Yes. She can go first." #id: she-first #ev: handle-no adaptive]
    PRIYA: Okay. That's… okay. #mood: surprised
    PRIYA (thinks): They'd let me go first? I need a minute to stay mad.
    COACH: A yes, and you gave away the first word. That turned it round in one line.
    -> chairs

=== chairs ===
Ezra sets out two chairs. The octopus gets one side, to be fair. #stage: use #enter: ezra
PRIYA: You said it in front of everybody. Starting teams is what I'm good at. #mood: upset
"I made nine of those, at night," you say. "And you laughed."
PRIYA: I did, and I'm sorry. The blue can be tomorrow, because my head is full. #mood: calm
{
- not sorry:
    "I'm sorry about my half," you say. The octopus looks pleased.
}
{
- arm:
    EZRA: Priya, did you know they were glued to my octopus for you? #mood: happy
    PRIYA: For me? I thought they liked the octopus. #mood: surprised
}
EZRA (thinks): They each got to the end of a sentence. I can go back to my glue.
Before you get up, what do you say?
+ ["You're amazing! You're the best light person in the world!" #id: best-light #ev: say-impact avoidant]
    PRIYA: You've seen one light person. #mood: unsure
    PRIYA (thinks): That's nice. But is it okay between us, or are they only being nice?
    COACH: Big praise is a warm way round it. What changed for you when she sat down?
+ ["You sat down with me. I slept so badly, and now I can breathe." #id: can-breathe #ev: say-impact adaptive]
    { beginning:
    - 1: PRIYA: I hum to stay awake. I was up till three, too. #mood: happy
    - 2: PRIYA: You, too? I lay there and thought up answers till three. #mood: happy
    }
    PRIYA (thinks): I thought I was the only one who minded.
    COACH: You said what she did and what it changed. That mends more than "sorry" alone.
+ ["Good talk." #id: good-talk #ev: say-impact partial]
    PRIYA: I think it was. Was it? #mood: unsure
    PRIYA (thinks): I'd like to know what was good about it for them.
    COACH: Two words, and you said them first. One more sentence could say what was good.
- -> end_ezra

=== ten ===
{
- arm:
    EZRA: Ten minutes? Arm eight has missed you. #enter: ezra #mood: happy #stage: use
- else:
    EZRA: Give her ten minutes. Here, hold arm eight. #enter: ezra #mood: calm #stage: use
    You hold it. Because of the glue, it holds you, too. #mood: happy
}
Then Priya stands there with her headset round her neck.
{
- sorry:
    PRIYA: I had a sorry ready at breakfast, and yours was faster. I did laugh first. #mood: calm
- else:
    PRIYA: I laughed at them in front of everyone. I'm sorry. #mood: calm
    "And what I called you was mean," you say. "I'm sorry, too."
}
PRIYA: Now sit. I talk, you slide. #mood: calm
Four goes down, and eleven up. The white drains off, and nine things float. #mood: surprised
PRIYA: Okay. Those are jellyfish. #mood: surprised
What do you tell her?
+ ["Thanks. It looks cool." #id: looks-cool #ev: say-impact partial]
    PRIYA: It does look cool. #mood: calm
    PRIYA (thinks): And us? Are we cool, or is it only the lamps?
    COACH: It's true about the lights. It was not the lights that were hard today.
    -> end_blue
+ ["I thought we were done. Then you came and got me." #id: came-and-got #ev: say-impact adaptive]
    { beginning:
    - 1: PRIYA: Why do you think I hum? I hum when I'm scared. #mood: happy
    - 2: PRIYA: I yawned all day. I lay there and thought up answers till three. #mood: happy
    }
    PRIYA (thinks): I thought we were done, too. It was a very long ten minutes.
    COACH: You said what she did and what it was worth to you. She did not know until now.
    -> end_bright
+ ["You're the queen of light! I'm so sorry I ever said a thing!" #id: queen #ev: say-impact avoidant]
    PRIYA: Please get up. There's glue on that floor. #mood: unsure
    PRIYA (thinks): I don't want a queen's chair. I want to know if we're okay.
    COACH: A bow is a fun way to end it. She still can't tell what it meant to you.
    -> end_blue

=== end_bright ===
On tomorrow's list, Priya has put "9 JELLYFISH" in big letters. #mood: happy #stage: reflect
In the blue, even the shampoo stain looks deep. #end: bright nine-jellyfish
-> END

=== end_blue ===
The sea is blue. Tomorrow, you can tell Priya what it meant that she came over. #mood: calm #stage: reflect #end: steady blue-and-the-rest
-> END

=== end_ezra ===
You both had a turn, and nobody won. Today the sea is white, and tomorrow it's blue. #stage: reflect #end: steady lights-tomorrow
-> END

=== end_round_two ===
Old argument, round two. The octopus has heard it all before. #mood: unsure #stage: reflect
Ezra leaves two chairs out. You can still have a calm restart before the run-through. #end: bumpy calm-restart
-> END
