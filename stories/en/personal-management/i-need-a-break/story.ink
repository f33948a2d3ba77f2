// Six asks, no lunch, and here comes somebody with a laptop. Say where you are at, name a time, hear about the sighs, and put the truth on the card.
// In the second beginning Lucía wants no help at all: there, "not now" is for somebody who asked.
# id: i-need-a-break
# title: I Need a Break
# band: C
# difficulty: 2
# category: personal-management
# setting: cafeteria
# seat: guide
# cast: lucia, priya, dr-bell
# minutes: 6
# feeds: media-maker, time-buddy, team-lead
# beginnings: 2
# brief: You are a Video Guide at lunch, and you haven't eaten yet. You need to, and here comes somebody with a laptop.
# say: six-before-lunch \| feedback \| Tell Dr. Bell how it is for you.
# topics: six-before-lunch \| list, card, videos, video guide, lunch, break, egg, six, seven
# example: six-before-lunch \| name \| Dr. Bell
# example: six-before-lunch \| thanks \| thank you for putting me on the list
# example: six-before-lunch \| act \| You let me learn it and I liked it
# example: six-before-lunch \| effect \| Now I feel tired and I don't get to eat
# example: six-before-lunch \| next \| Could I take a break from the list?
# example: six-before-lunch \| still \| Six a day is too many for me
# gloss: sigh \| a long breath out that other people can hear
# gloss: peel \| to take the shell or the skin off
# gloss: honor \| something you are proud that you get to do
# gloss: tortoise \| a slow animal that lives in a shell

VAR beginning = 1
VAR say_level = 0
// 0 no bite, 1 bitten and mended, 2 bitten. Is there egg in the E, and did you promise the whole sixth grade?
VAR bite = 0
VAR goo = false
VAR grade = false
// Whether Dr. Bell knows, whether somebody else learns it, and how many strong moves there were.
VAR told = false
VAR passed_on = false
VAR good = 0
-> start

=== start ===
It's lunch, and six people have sent you a "quick video question". #place: cafeteria #stage: notice
{ beginning:
- 1: Your egg is half peeled, and Lucía comes up with her laptop open. #mood: unsure #enter: lucia #prop: egg half #prop: laptop open
- 2: Your egg is half peeled, and Lucía comes up with a grin and your lost charger. #mood: unsure #enter: lucia #prop: egg half
}
What comes out of your mouth?
+ {beginning == 1} ["Sure, what's one more? I can do it all!" #id: one-more #ev: know-my-job expedient #slip: say-yes-to-all]
    It comes out with so much sigh that the napkins move. #act: slump you
    LUCIA: Okay okay, first it's a yes and then it's all air, so which one is it? #mood: unsure
    LUCIA (thinks): If they're tired, perfect, I can wait, but first they have to tell me.
    COACH: A yes is quick, and she likes you for it. Your stomach wasn't asked.
+ {beginning == 1} ["You're my seventh today, and I haven't had one bite of lunch." #id: no-egg #ev: know-my-job adaptive]
    ~ good = good + 1
    LUCIA: Ay, seven? First I'd bite the fifth one, and then I'd eat. #mood: surprised
    LUCIA (thinks): Okay okay, they're hungry and not mad at me, so that's one I can fix.
    COACH: You told her how it is, and it isn't anyone's fault, so she can think with you.
+ {beginning == 2} ["Hey, Lucía, you found my charger! What's up?" #id: whats-up #ev: know-my-job adaptive]
    ~ good = good + 1
    LUCIA: First I looked under the beanbag, and there it is, with somebody's sandwich, see? #mood: happy #act: give lucia #prop: charger back
    LUCIA (thinks): Ay, they look wiped out, and they still said hey first.
    COACH: She hadn't asked for anything, so you found out first what she came for.
+ {beginning == 2} ["Sorry, I've had six today, and I'm on a break, so please not now." #id: not-seven #ev: know-my-job partial]
    LUCIA: Okay okay, I only came to give you your charger, see it? #mood: unsure #act: give lucia #prop: charger back
    LUCIA (thinks): Okay, but first you ask, and then somebody says no, and I never got to ask.
    COACH: It's a kind way to say no, and it needs a question in front of it.
+ ["WHAT? Can't you see I'm eating?" #id: with-my-egg #ev: know-my-job aggressive]
    ~ bite = 2
    LUCIA: Ay, okay okay, {beginning == 1:sorry, egg|here's your charger}. #mood: upset
    LUCIA (thinks): First comes hello, and I didn't even get to {beginning == 1:that one|where I found it}.
    COACH: You do need a break, and it came out as a bite{beginning == 1:, and she was closest| at somebody with a gift}.
    -> mend
- -> seven

=== mend ===
Lucía holds her laptop in front of her like a shield. #act: hide lucia #prop: laptop shield
And now?
+ ["Well, you're here now, so please ask, but quickly." #id: as-well-ask #ev: know-my-job partial #slip: say-yes-to-all]
    LUCIA: Okay okay, I'll {beginning == 1:talk fast|make it short}, see? #mood: unsure
    LUCIA (thinks): It's a yes first, and then {beginning == 1:it feels like a no|it's one I never asked for}.
    COACH: There's a please in it, and she still thinks she did something.
+ ["That was hunger, and it wasn't you." #id: hunger #ev: know-my-job adaptive]
    ~ bite = 1
    ~ good = good + 1
    LUCIA: {beginning == 1:Ay, hunger is loud|First you eat, please, and then we talk}. #mood: calm
    LUCIA (thinks): Okay okay, it's an egg thing, and {beginning == 1:not a me thing|not a charger thing}.
    COACH: You told her you were hungry, and that it wasn't her.
- -> seven

=== seven ===
{ beginning:
- 1: LUCIA: First my tortoise walks, then he's on the ceiling, and then I can't flip him back, see? #mood: unsure #prop: laptop ceiling
- 2: LUCIA: I fixed my tortoise, okay, so no help, it's forty seconds, and then I go. Look? #mood: happy #prop: laptop tortoise
}
{beginning == 1:When do you help?|When do you look?}
+ {beginning == 1} ["That tortoise is worth a look. How about two, by the lab?" #id: at-two #ev: good-timing adaptive]
    ~ good = good + 1
    LUCIA: Okay, perfect, two it is, and a tortoise won't get far by then. #mood: happy
    LUCIA (thinks): Perfect, it's a real time, so first I eat my own lunch.
    COACH: It's a no with a time in it, so you can both stop thinking about it.
+ {beginning == 2} ["Sit! I chew, and you play it." #id: press-play #ev: good-timing adaptive]
    ~ good = good + 1
    He walks the right way up for forty seconds, and he's very serious about it. #mood: happy
    LUCIA (thinks): I wanted one person to see it, and there it is, somebody saw it.
    COACH: She asked for your eyes and not for your hands, and eyes can eat lunch.
+ {beginning == 2} ["Sorry, not now, I'm on a break. At two." #id: at-two-then #ev: good-timing partial]
    LUCIA: Okay okay, sure, at two, then. #mood: unsure
    LUCIA (thinks): First forty seconds, and then I was going to get them a fork.
    COACH: "At two" is a good answer to work, and this wasn't any.
+ {beginning == 1} ["Maybe later." #id: later #ev: good-timing partial]
    LUCIA: Okay okay, and which one is it, two o'clock later or June later? #mood: unsure
    LUCIA (thinks): First I don't want to bug them, and then I don't want June.
    COACH: Not now is fine, and she'll wonder until there's a time on it.
+ ["Give it here, please, and I'll make it even better while I peel." #id: two-hands #ev: good-timing expedient #slip: say-yes-to-all]
    ~ goo = true
    One hand types and the other one peels, and then they get mixed up. #sfx: tap #mood: surprised #prop: laptop egg
    LUCIA: Ay, ay, there's egg in {beginning == 1:my E|my finished video, and in my E}. #mood: surprised
    LUCIA (thinks): {beginning == 1:Okay, first a napkin, or does that rinse off|First it was done, and now it's breakfast, see}?
    COACH: You tried to save time, and the egg and the video each got half of you.
- -> bell

=== bell ===
Lucía goes, and Dr. Bell comes by with one sneaker that isn't hers. #leave: lucia #enter: dr-bell #stage: ask #prop: laptop gone #prop: sneaker one
DR-BELL: Not yours? Then tell me, how's our Video Guide? #mood: happy
What do you tell her?
+ ["Busy, I guess." #id: good-busy #ev: kind-honest partial]
    DR-BELL: Nice busy, or {beginning == 1:hide-in-the-closet|eat-in-the-car} busy? #mood: unsure
    DR-BELL (thinks): I've been {beginning == 1:both of those this week|all of those since Monday}.
    COACH: It's true, and it could mean that you love it.
    -> shoe
+ ["Great! It's such an honor when people ask me." #id: honor #ev: kind-honest avoidant #slip: hide]
    DR-BELL: I'm so glad! Then I'll send you {beginning == 1:the sixth grade|the band, all of it}. #mood: happy
    DR-BELL (thinks): They {beginning == 1:look tired, but they did say "great"|sighed, but they said "honor", too}.
    COACH: It's the answer she was hoping for, so she's making plans with it.
    -> fourth
+ [Tell Dr. Bell in your own words. #id: tell #say: feedback six-before-lunch]
    {
    - say_level >= 2:
        ~ told = true
        ~ good = good + 1
        DR-BELL: Then take a break, because you {beginning == 1:don't need my yes, and you have it|can, and I should have said so}. #mood: calm
        DR-BELL (thinks): I told them how to get on the list and never how to get off.
        COACH: You told her what's too much, and you didn't blame anyone for it.
    - else:
        DR-BELL: I'm hearing half of something. Is it {beginning == 1:the egg|the phone}? #mood: unsure
        DR-BELL (thinks): I could guess the rest, and I'd like to hear it from them.
        COACH: You started, and that's the hard part. She can't see yet what is too much.
    }
    -> shoe

=== fourth ===
DR-BELL: They all need a video by Friday, every one of the {beginning == 1:eighty-four|sixty-one}. #mood: happy
What do you say?
+ ["That's kind, but please don't. I need a break from the list." #id: please-dont #ev: kind-honest adaptive]
    ~ told = true
    ~ good = good + 1
    DR-BELL: Oh, I like that answer {beginning == 1:better than "great"|a lot better}. #mood: calm
    DR-BELL (thinks): I {beginning == 1:should have asked that in a better way|nearly put sixty-one chairs on a kid}.
    COACH: You took back a "great", and now she knows how it really is.
+ ["Sure. Send them." #id: thinking-of-me #ev: kind-honest avoidant #slip: say-yes-to-all]
    ~ grade = true
    DR-BELL: Understood. I will tell them {beginning == 1:to bring chairs|to bring snacks}. #mood: happy
    DR-BELL (thinks): I'd need a week off after that, and they didn't even blink.
    COACH: A face like that makes a no hard, and that was a lot of videos in three words.
- -> shoe

=== shoe ===
PRIYA: That's my shoe, and I've been hopping {beginning == 1:since math|since the bus}! #mood: happy #enter: priya
Dr. Bell hands it over and goes. #act: give dr-bell #prop: sneaker gone #leave: dr-bell #stage: reflect
{
- bite > 0:
    PRIYA: Okay, list of one: Lucía says you bit her. #mood: unsure
- beginning == 2:
    PRIYA: Okay, list of one: half the band has noticed this. #mood: unsure
- else:
    PRIYA: Okay, list of one, and I'll be done fast. #mood: unsure
}
PRIYA: People ask, you sigh, everybody feels bad{beginning == 2:, and it's a lot of sighs}. #mood: calm
What's your answer?
+ ["That's not a sigh. That's how I breathe." #id: how-i-breathe #ev: hear-feedback aggressive #slip: defend]
    You breathe, and Priya's napkin {beginning == 1:takes off and lands in the soup|flips over and slides away}. #mood: surprised #prop: napkin flying
    PRIYA: So is {beginning == 1:that one|the one you did now} on the list? #mood: unsure
    PRIYA (thinks): I planned that as nicely as I could, {beginning == 1:on one foot|with half the band behind me}, and it's done.
    COACH: It stings, so you blocked it. The napkin heard it, too.
    -> napkin
+ ["Oh no, I'm really sorry, I'm the worst." #id: oh-okay-sorry #ev: hear-feedback partial]
    PRIYA: You're not on that list, I only thought {beginning == 1:you'd want to know|you didn't know}. #mood: calm
    PRIYA (thinks): Great, now we both feel bad, and I {beginning == 1:still didn't say when|had a list of whens}.
    COACH: You let her say it, and then it was about being sorry. She knows exactly when you do it.
    -> eight
+ ["Do I? When? Ugh, thanks for telling me." #id: do-i-when #ev: hear-feedback adaptive]
    ~ good = good + 1
    PRIYA: They say your name, you're on, and you sound like {beginning == 1:a bus at its last stop|a bike tire}. #mood: happy
    PRIYA (thinks): It's said, it's done, and I {beginning == 1:was so scared of it|practiced that on my cat}.
    COACH: You thanked her and asked when, so now you know the moment to watch for.
    -> eight

=== napkin ===
You both look at {beginning == 1:the napkin|where the napkin was}.
What do you say?
+ ["Then people should stop asking me stuff." #id: stop-asking #ev: hear-feedback aggressive #slip: defend]
    PRIYA: They will, people stop, and {beginning == 1:that's my point|some of them are done already}. #mood: upset
    PRIYA (thinks): I've got a list of what they fixed, and {beginning == 1:I'd miss it|my intro's on it}.
    COACH: You've had enough today. Priya wasn't asking you for a video.
+ ["Okay, that one was a sigh." #id: was-a-sigh #ev: hear-feedback adaptive]
    ~ good = good + 1
    PRIYA: It had {beginning == 1:weather in it|wind speed}, so I've got it down as one. #mood: happy
    PRIYA (thinks): If we've got laughing done, we can get talking done.
    COACH: You let the napkin be right.
- -> eight

=== eight ===
{
- goo:
    LUCIA: Okay okay, first I type one E, and then there's two, see? #mood: surprised #enter: lucia
- bite == 2:
    LUCIA: Okay okay, I'm only passing, no biting, see? #mood: unsure #enter: lucia
- else:
    LUCIA: Okay, me again, and {beginning == 1:this one isn't for me|now I do need a thing, and it isn't for me}. #mood: calm #enter: lucia
}
LUCIA: First there's a kid, then his {beginning == 1:drum|trombone} has no sound, and it's due at three, okay? #mood: unsure #stage: give
What about him?
+ [Slide under the table. "I'm not here." #id: not-here #ev: give-back avoidant #slip: not-my-problem]
    It's nice down there, and you {beginning == 1:can hear people chew|find two more napkins}. #mood: happy #act: hide you
    LUCIA: Ay, we can {beginning == 1:see the egg|still see your feet}, okay? #mood: unsure
    LUCIA (thinks): First I'd need a name, and then I'd send him there.
    COACH: You got your quiet, and he's still got no name to go to.
+ ["I'm really sorry, I can't, but I'm sure somebody else can help." #id: somebody #ev: give-back partial]
    LUCIA: Okay okay, then first we {beginning == 1:look for a somebody|ask around, with a trombone}. #mood: unsure
    LUCIA (thinks): Okay, who does sound, {beginning == 1:is it Omar, and why did no one say so first|is it Omar, is it Noor, or who}?
    COACH: It's a kind no, and it's fine to say it. A name would get him there.
+ ["I'll show you sound, Lucía, because you're good, and then you show him." #id: then-you #ev: give-back adaptive]
    ~ passed_on = true
    ~ good = good + 1
    LUCIA: Ay, me? So {beginning == 1:first I do docs and then drums|first a tortoise and then a trombone}! #mood: proud
    LUCIA (thinks): Ay, a second card, and I've wanted one since September.
    COACH: You teach it once, and then two people can do it.
- -> card

=== card ===
{
- grade:
    In the hall, {beginning == 1:eighty-four|sixty-one} chairs are coming closer. #mood: surprised
- else:
    Your phone buzzes again. Your card is on the wall by the forks.
}
PRIYA: I've got a marker, you've got a card, so what goes on it? #mood: calm #prop: card empty
What do you write?
+ ["Open Monday and Thursday." #id: two-days #ev: know-my-job adaptive]
    ~ good = good + 1
    PRIYA: So we've got two days of video, three of {beginning == 1:egg|lunch}, done. #mood: happy #act: scribble you #prop: card two-days
    PRIYA (thinks): I can plan with that, and I love it when I can plan.
    COACH: You kept the part you like, and people can plan around a day.
    {
    - bite == 2:
        -> end_sorry
    - told and passed_on and good >= 5:
        -> end_bright
    - else:
        -> end_two_days
    }
+ ["Always open! Please wait in line, and I'll help you all!" #id: always-open #ev: know-my-job expedient #slip: say-yes-to-all]
    PRIYA: Who planned that? It's so polite that {beginning == 1:I want to lie down|it's an airport}. #mood: unsure #act: scribble you #prop: card open
    PRIYA (thinks): The plan was rest, {beginning == 1:and they've got the opposite in marker|and I've held the marker for this}.
    COACH: It's a friendly card, and the line for it never ends.
    -> end_open
+ ["On a break." #id: on-a-break #ev: know-my-job adaptive]
    ~ good = good + 1
    LUCIA: Okay, see mine? "Tuesdays only", and {beginning == 1:nobody has cried|people still talk to me}. #mood: happy #act: scribble you #prop: card break
    LUCIA (thinks): So you stop, you say so, and then people still like you. Perfect.
    COACH: Three words and no reasons, and the card says no so that you don't have to.
    {
    - bite == 2:
        -> end_sorry
    - told and passed_on and good >= 4:
        -> end_bright
    - else:
        -> end_break
    }

=== end_bright ===
Your card is up, nobody is mad, and at two there's {beginning == 1:a very loud drum|a very loud trombone} down the hall. #mood: happy
{
- good >= 6:
    LUCIA: Okay okay, first eat your egg, and we've got it. #mood: proud #curtain
- else:
    LUCIA: Okay, first I ask Omar, and then I ask you, so chew. #mood: happy #curtain
}
You eat the whole egg in one place, sitting down. #prop: egg gone #end: bright egg-in-peace
-> END

=== end_two_days ===
You keep the job for two days a week, and today isn't one. #mood: calm
{
- good >= 5:
    LUCIA: Perfect, then I'm your Wednesday, and nobody gets past me, see? #mood: happy #curtain
- good >= 3:
    LUCIA: Perfect, it's Thursday then, and first I get the tortoise. #mood: calm #curtain
- else:
    LUCIA: Okay, and is Thursday with the sigh or without it? #mood: unsure #curtain
}
You turn your phone over and finish your egg. #prop: egg gone #end: steady two-days-a-week
-> END

=== end_break ===
{grade:In the hall, all the chairs turn around.|Your card says "On a break", and the egg is gone in two bites.} #mood: calm
{
- good >= 5:
    LUCIA: Okay okay, first I tell people, and then I tell them again. #mood: happy #curtain
- good >= 3:
    LUCIA: Okay, perfect, and who do I send them to first? #mood: unsure #curtain
- else:
    LUCIA: Okay okay, but next time first you say it, and then I come in. #mood: unsure #curtain
}
{told:Tomorrow you can give her a name to send people to.|Tomorrow you tell Dr. Bell what the card says.} #end: steady break-with-a-loose-end
-> END

=== end_sorry ===
Your card is flipped, and Lucía makes a big circle around your table.
{
- good >= 4:
    LUCIA: Ay, it was one bite, and then I felt it all day. #mood: unsure #curtain
- else:
    LUCIA: First I look who's eating, and then I ask. #mood: upset #curtain
}
You can still catch her by the forks and say sorry for the bite. #end: bumpy sorry-and-a-flipped-card
-> END

=== end_open ===
{grade:All of those chairs|Seven, eight and half of the band} sit down at your table, and the egg is cold. #mood: unsure
{
- good >= 5:
    LUCIA: Ay, but you SAID you were tired. #mood: surprised #curtain
- good >= 2:
    LUCIA: Okay, I thought first you close and then you eat. #mood: unsure #curtain
- else:
    LUCIA: Ay, this egg, does anybody want it, or is it mine? #mood: unsure #curtain
}
You can still flip the card tomorrow, before the first one asks. #end: bumpy egg-still-in-pants
-> END
