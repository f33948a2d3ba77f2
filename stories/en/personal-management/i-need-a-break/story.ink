// Six asks, no lunch, and here comes seven. Say where you are at, name a time, hear about the sighs, and put the truth on the card.
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
# brief: You are a Video Guide at lunch, with an egg. You need to eat it, and here comes number seven.
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

VAR beginning = 1
VAR say_level = 0
// 0 no bite, 1 bitten and mended, 2 bitten. Is there egg in the E, and a time? Twenty-six chairs?
VAR bite = 0
VAR goo = false
VAR two = false
VAR chairs = false
// Whether Dr. Bell knows, and whether somebody else learns it.
VAR told = false
VAR passed_on = false
-> start

=== start ===
You have had six video questions and no lunch. #place: cafeteria #stage: notice
Your egg is half peeled. It looks like an egg in pants. #mood: unsure
{ beginning:
- 1: Lucía skips up with a laptop. That makes seven. #enter: lucia
- 2: Lucía tiptoes up with a laptop. That makes seven. #enter: lucia
}
What comes out of your mouth?
+ ["Sure! What's one more?" #id: one-more #ev: know-my-job expedient #slip: say-yes-to-all]
    It comes out with a sigh. The egg rolls over to get away from it.
    LUCIA: Is that a yes? It had a lot of air in it. #mood: unsure
    LUCIA (thinks): If they're tired, I can wait. They only have to say so.
    COACH: A yes is quick, and she likes you for it. Nobody asked your stomach.
+ ["You're my seventh, and I'm running on no egg at all." #id: no-egg #ev: know-my-job adaptive]
    LUCIA: Seven? I'd bite people at five. #mood: surprised
    LUCIA (thinks): So that's what it is. I thought they were mad at me.
    COACH: You said where you're at, and it's nobody's fault. Now she can think with you.
+ ["WHAT? Can't you see I'm with my egg?" #id: with-my-egg #ev: know-my-job aggressive]
    ~ bite = 2
    LUCIA: Oh. Hi, egg. #mood: upset
    LUCIA (thinks): I didn't get as far as "hello". What did I do?
    COACH: You need a break, and that's true. It came out as a bite, and she was closest.
    -> mend
- -> seven

=== mend ===
Lucía holds the laptop in front of her like a shield.
And now?
+ ["Since you're here, you may as well ask. But quickly, please." #id: as-well-ask #ev: know-my-job partial #slip: say-yes-to-all]
    LUCIA: I'll talk fast. #mood: unsure
    LUCIA (thinks): It's a yes. It feels like a no in a party hat.
    COACH: There's a "please" in it, and the bite is still in the air. Do you mean yes or no?
+ ["That was hunger. You did nothing." #id: hunger #ev: know-my-job adaptive]
    ~ bite = 1
    LUCIA: Wow, hunger is loud. #mood: calm
    LUCIA (thinks): Phew, so it's an egg thing. It's not a me thing.
    COACH: You took the bite off her and put it where it came from. It took six words.
- -> seven

=== seven ===
LUCIA: In my film, my tortoise walks on the ceiling. I think it's upside down. #mood: unsure
When do you help?
+ ["Not now. At two, by the lab door?" #id: at-two #ev: good-timing adaptive]
    ~ two = true
    LUCIA: Two is fine. He's a tortoise, he won't get far. #mood: happy
    LUCIA (thinks): A time! So I can go and have my own lunch.
    COACH: It's a no with a time in it. She can let go of it till then, and so can you.
+ ["Later, okay?" #id: later #ev: good-timing partial]
    LUCIA: Later like two o'clock, or later like June? #mood: unsure
    LUCIA (thinks): I don't want to bug them. I don't want to wait till June, either.
    COACH: Not now is fine. Put a time on it, and she can stop guessing.
+ ["I'll fix it while I peel. That's why we have two hands." #id: two-hands #ev: good-timing expedient #slip: say-yes-to-all]
    ~ goo = true
    One hand types and one hand peels. Then they swap. #sfx: tap #mood: surprised
    LUCIA: There's egg in my E. #mood: surprised
    LUCIA (thinks): Does it rinse off? Is it a boiled E now?
    COACH: You tried to save time. The film got half of you, and the egg got the other half.
- -> bell

=== bell ===
Lucía goes. Dr. Bell comes by with one sneaker, and it isn't hers. #leave: lucia #enter: dr-bell #stage: ask
DR-BELL: Not your shoe? Then how's our Video Guide? #mood: happy
What do you tell her?
+ ["Good. Busy." #id: good-busy #ev: kind-honest partial]
    DR-BELL: Nice busy, or hide-in-the-closet busy? #mood: unsure
    DR-BELL (thinks): I've been both this week. It's a good closet.
    COACH: Two true words. One more, and she knows what you need.
    -> shoe
+ ["Great, thank you! It's such an honor to be asked." #id: honor #ev: kind-honest avoidant #slip: hide]
    DR-BELL: I'm so glad! Then I'll send you the fourth grade. #mood: happy
    DR-BELL (thinks): They look pale. But they did say "great".
    COACH: It was the nice answer, so she believed it. Now she makes plans with it.
    -> fourth
+ [Tell Dr. Bell in your own words. #id: tell #say: feedback six-before-lunch]
    {
    - say_level >= 2:
        ~ told = true
        DR-BELL: Then take a break. You don't need my yes, but you have it. #mood: calm
        DR-BELL (thinks): I told them how to get on the list. I never said how to get off.
        COACH: You said what is too much, and you blamed nobody. Now she can change something.
    - else:
        DR-BELL: I hear half of something. Is it the egg? #mood: unsure
        DR-BELL (thinks): I could guess the rest. I'd sooner hear it from them.
        COACH: You started, and that's the hard part. She can't see yet what is too much.
    }
    -> shoe

=== fourth ===
DR-BELL: They all make films now, all twenty-six. #mood: happy
What do you say?
+ ["Please don't. I need a break from the list." #id: please-dont #ev: kind-honest adaptive]
    ~ told = true
    DR-BELL: Oh! I like that answer better than "great". #mood: calm
    DR-BELL (thinks): That took something. I'll keep the fourth grade where it is.
    COACH: You took back a "great", and that's not a small thing. Now she knows.
+ ["Sure! Thanks so much for thinking of me." #id: thinking-of-me #ev: kind-honest avoidant #slip: say-yes-to-all]
    ~ chairs = true
    DR-BELL: I'll tell them to bring their own chairs. #mood: happy
    DR-BELL (thinks): Twenty-six! I'd need a week off after that.
    COACH: It's hard to say no to a glad face. That yes is twenty-six films long.
- -> shoe

=== shoe ===
PRIYA: My shoe! I've been hopping since math! #mood: happy #enter: priya
Dr. Bell hands it over and goes. #leave: dr-bell #stage: reflect
{
- bite > 0:
    PRIYA: Can I tell you something? Lucía says the egg bites. #mood: unsure
- beginning == 2:
    PRIYA: Can I tell you something? Lucía came on tiptoe. #mood: unsure
- else:
    PRIYA: Can I tell you something? I'll say it fast. #mood: unsure
}
PRIYA: People feel bad when you sigh. #mood: calm
Your answer?
+ ["That's not a sigh. That's how I breathe." #id: how-i-breathe #ev: hear-feedback aggressive #slip: defend]
    You breathe. Priya's napkin takes off and lands in the soup. #mood: surprised
    PRIYA: That one? #mood: unsure
    PRIYA (thinks): I said it as nicely as I could, on one foot.
    COACH: It stings, so up goes a shield. What she saw is still behind it.
    -> napkin
+ ["Oh. Okay. Sorry." #id: oh-okay-sorry #ev: hear-feedback partial]
    PRIYA: You don't have to be sorry. I thought you'd want to know. #mood: calm
    PRIYA (thinks): Did it go in, or did it hop off again?
    COACH: You let her say it. One question would get you the part you can use.
    -> eight
+ ["Do I? When?" #id: do-i-when #ev: hear-feedback adaptive]
    PRIYA: When they say your name. You sound like a bus at its last stop. #mood: happy
    PRIYA (thinks): They asked! I was so scared of saying that.
    COACH: Two short questions, and you know the very moment. That you can change.
    -> eight

=== napkin ===
You both look at the napkin.
What do you say?
+ ["Then I'm sorry, but people need to stop asking me." #id: stop-asking #ev: hear-feedback aggressive #slip: defend]
    PRIYA: They will. That's what I mean. #mood: upset
    PRIYA (thinks): I like how they help. I'd miss it.
    COACH: You've had enough, and that's okay. Priya did not ask for a video, though.
+ ["Okay. That one was a sigh." #id: was-a-sigh #ev: hear-feedback adaptive]
    PRIYA: It had weather in it. #mood: happy
    PRIYA (thinks): We can laugh about it. So we can talk about it.
    COACH: The napkin told you, and this time you let it. That's a start you can use.
- -> eight

=== eight ===
{
- goo:
    LUCIA: Hi. My E types "gg" now. #mood: surprised #enter: lucia
- two:
    LUCIA: It's not two yet, I know. #mood: calm #enter: lucia
- else:
    LUCIA: Me again. Please don't sigh. #mood: unsure #enter: lucia
}
LUCIA: This boy filmed one long burp, and it has no sound. He'd be number eight. #mood: unsure #stage: give
What about number eight?
+ [Slide under the table. "I'm not here." #id: not-here #ev: give-back avoidant #slip: not-my-problem]
    It's nice down here. You count feet, and Priya has two shoes again. #mood: happy
    LUCIA: We can see the egg. #mood: unsure
    LUCIA (thinks): I'd send him to someone else. I only need to know who.
    COACH: You got your quiet. He has no sound yet, and no name to go to.
+ ["Sorry, I stop at seven. Somebody else will know." #id: somebody #ev: give-back partial]
    LUCIA: Okay. We'll go and look for a somebody. #mood: unsure
    LUCIA (thinks): Omar has a card like that. Why did nobody say Omar?
    COACH: You may stop at seven. A name gets him there faster than "somebody".
+ ["I'll show you sound at two, Lucía. Then you show him." #id: then-you #ev: give-back adaptive]
    ~ passed_on = true
    LUCIA: Me? So now I do docs and burps! #mood: proud
    LUCIA (thinks): I've always wanted a second card. It's about a burp, but still.
    COACH: You teach it once, and then it's in two heads. Number nine can go to her.
- -> card

=== card ===
{
- chairs:
    Out in the hall, twenty-six chairs come closer. #mood: surprised
- else:
    Your card hangs on the wall by the spoons.
}
PRIYA: What goes on your card? I've got a marker. #mood: calm
What do you write?
+ ["Open Monday and Thursday." #id: two-days #ev: know-my-job adaptive]
    PRIYA: So it's two days of video, and three of egg. #mood: happy
    PRIYA (thinks): I can plan with that. I love it when I can plan.
    COACH: You kept the part you like, and said when. People can plan around a day.
    {
    - bite == 2:
        -> end_sorry
    - else:
        -> end_two_days
    }
+ ["Always open! Please be quick, and sorry if I sigh." #id: always-open #ev: know-my-job expedient #slip: say-yes-to-all]
    PRIYA: It says sorry before anyone has asked. #mood: unsure
    PRIYA (thinks): I told them so that they'd rest. I didn't need a sorry.
    COACH: It's a friendly card, and it never shuts. Neither does the line for it.
    -> end_open
+ ["On a break." #id: on-a-break #ev: know-my-job adaptive]
    LUCIA: Mine says "Tuesdays only". Nobody has cried so far. #mood: happy
    LUCIA (thinks): They can stop and still be nice to me. Good to know.
    COACH: Three words, and no reason needed. The card says no, so you don't have to.
    {
    - bite == 2:
        -> end_sorry
    - told and passed_on:
        -> end_bright
    - else:
        -> end_break
    }

=== end_bright ===
Your card says "On a break". Nobody is mad, and number eight gets his burp back at two. #mood: happy
The egg takes off its pants, and you eat it in peace. #end: bright egg-in-peace
-> END

=== end_two_days ===
You keep the job, two days a week. Today you are closed. #mood: calm
Off come the egg's pants. #end: steady two-days-a-week
-> END

=== end_break ===
{chairs:In the hall, twenty-six chairs turn around.|Your card says "On a break".} The egg is gone in two bites. #mood: calm
{told:Tomorrow you can give Lucía a name for number eight.|Tomorrow you tell Dr. Bell what the card says.} #end: steady break-with-a-loose-end
-> END

=== end_sorry ===
Your card is flipped. Lucía still walks around your table, and not past it.
You can still catch her by the spoons, and say sorry for the bite. #end: bumpy sorry-and-a-flipped-card
-> END

=== end_open ===
{chairs:Twenty-six people|Eight, nine and ten} sit down at your table. The egg still wears its pants. #mood: unsure
You can flip the card tomorrow, before the first one asks. #end: bumpy egg-still-in-pants
-> END
