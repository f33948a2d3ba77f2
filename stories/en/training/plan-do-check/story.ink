// Say, watch, try: cut it down to what hands do, pick first, next, later, and ask how it went with no nagging. No excuses for anybody.
# id: plan-do-check
# title: Plan, Do, Check
# trains: time-buddy
# band: A
# difficulty: 1
# category: personal-management
# setting: classroom
# seat: guide
# cast: dr-bell, omar
# minutes: 4
# feeds: time-buddy
# brief: You are in class with the head of the school, and she has a plan with bees in it. You want to help people plan their time.
# gloss: puppet \| a doll that you move with your hand
# gloss: excuse \| what you say so that you don't get in trouble

// How often the plan ran over Omar; and whether you said yes to an excuse.
VAR mine = 0
VAR excuse = false
-> start

=== start ===
DR-BELL: My plan for Wednesday says "2:00, bees". I wrote it, and I don't know why. #place: classroom #stage: notice #enter: dr-bell #mood: unsure
DR-BELL: A Time Buddy helps people make plans they can use. #mood: calm
Someone has a job as big as a bus. What would you do first?
+ ["Write them a very long list." #id: long-list #ev: guide-dont-do partial]
    DR-BELL: How long? Mine has its own chair. #mood: unsure
    DR-BELL (thinks): I sit next to it. We don't talk.
    COACH: A list gets the job out of their head. One short first step gets it going.
+ ["Ask which bit they could do today." #id: which-bit #ev: guide-dont-do adaptive]
    DR-BELL: A bit! I can lift a bit. #mood: happy
    DR-BELL (thinks): "Bees" was not a bit. "Bees" was a bus.
    COACH: You went for one small bit, and you asked. That's how a bus gets moved.
+ ["Say it's not that big. That's the kind thing to say." #id: not-that-big #ev: listen-first avoidant]
    DR-BELL: I say that to my desk. It's still up to my chin. #mood: calm
    DR-BELL (thinks): I'd love for somebody to say it. And then what?
    COACH: You want them to feel better. The bus is still there.
- -> watch

=== watch ===
OMAR: I have to make a puppet show by Friday. With nine potatoes. #enter: omar #mood: unsure
DR-BELL: Step one: make the show! #mood: proud
Omar looks at his bag. It's a very full bag. #stage: decide
DR-BELL: Hm, that was the whole bus. Omar, what do your hands do first? #mood: calm
OMAR: They give one a face. It has eyes already! #mood: happy
What did Dr. Bell do that helped?
+ ["She had a nice, calm voice the whole time." #id: calm-voice #ev: guide-dont-do partial]
    OMAR: She had it for the bus, too. #mood: calm
    OMAR (thinks): The first step was in a nice voice. I still could not lift it.
    COACH: A calm voice helps you think. Something else changed from step one to step two.
+ ["I'd do a face for him. Then one is done, and he'll thank me!" #id: do-a-face #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = mine + 1
    OMAR: But it's my king. He has to look like my grandma. #mood: unsure
    OMAR (thinks): Do they know my grandma? It's all in the chin.
    COACH: That's one face less, and it's not his any more. A Time Buddy leaves him the work.
+ ["She cut it down to what hands do." #id: hands-do #ev: guide-dont-do adaptive]
    DR-BELL: On the second go! On the first, I gave him a bus. #mood: happy
    DR-BELL (thinks): They saw me mend it. I hoped that they would.
    COACH: You saw it get small. If hands can start, the step is small enough.
- -> order

=== order ===
Your turn! Omar has four notes: FACES, STORY, STAGE, TICKETS. #stage: ask
OMAR: Tickets first. They're gold! #mood: proud
First, next, later: how do you help him pick?
+ ["What can't start till something else is done?" #id: cant-start #ev: guide-dont-do adaptive #ev: explain-why adaptive]
    OMAR: All of it! With no story, they only sit there and look. #mood: surprised
    OMAR (thinks): I had gold tickets. I had no idea to what.
    COACH: You asked what waits for what. He can ask that of his next big job, too.
+ ["Not tickets." #id: not-tickets #ev: guide-dont-do partial]
    OMAR: Then what? #mood: unsure
    OMAR (thinks): Now I know one thing it's not. That leaves three.
    COACH: True, and short. "What has to come before tickets?" would let him find the why.
    OMAR: Oh! With no story, they only sit there and look. #mood: surprised
+ ["Story, faces, stage, tickets. Please don't worry, I did it all for you." #id: did-it-all #ev: guide-dont-do expedient #slip: take-over]
    ~ mine = mine + 1
    OMAR: Thanks. Why is gold the last? #mood: unsure
    OMAR (thinks): It looks right. If it breaks, I'll have to go and find them.
    COACH: It may well be a fine plan. It's yours, so he can't mend it without you.
- -> check_in

=== check_in ===
Story first, faces next, gold later. And Omar wants a check-in on Wednesday.
Wednesday: the story is there. The potatoes are not. #stage: use
How do you check in?
+ ["Tick, tock, potato clock!" #id: tick-tock #ev: check-turn aggressive #slip: push]
    ~ mine = mine + 1
    OMAR: I can hear the clock. I don't need two. #mood: upset
    OMAR (thinks): I'd have told them. Now I don't feel like it.
    COACH: It rhymes, and it's a push. A check-in finds out what got in the way.
    DR-BELL: Omar, how is it going? #mood: calm
+ ["All good? Great!" #id: all-good #ev: check-turn partial]
    OMAR: Er. Sort of? #mood: unsure
    OMAR (thinks): They look so happy. How do I put this?
    COACH: You came when you said you would. Leave a gap after the question.
    DR-BELL: Sort of? #mood: calm
+ ["How is it going?" #id: how-going #ev: check-turn adaptive #ev: listen-first adaptive]
    OMAR: Not so great. It has to do with dinner. #mood: calm
    OMAR (thinks): No clock, no frown. I can tell them.
    COACH: An open question, and no frown in it. Now you'll hear what happened.
- -> dinner

=== dinner ===
OMAR: My family ate the king, with butter. And all his men. #mood: upset
Nobody speaks for a bit. He was a good king.
OMAR: So my new plan is spoons! Nobody eats a spoon. #mood: happy
DR-BELL: Plan, do, check, mend! #mood: happy
OMAR: And can you tell Ms. Okafor I was sick? #mood: unsure #stage: reflect
What do you tell him?
+ ["Sure! I'll say you were so sick." #id: so-sick #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ excuse = true
    OMAR: With a bit of fever? #mood: happy
    DR-BELL: I'm right here, you two. Excuses are not our job. #mood: calm
    OMAR (thinks): Phew. I'd have to cough all week.
    COACH: You feel for him. A story like that grows, and then you both have to carry it.
+ ["That, I can't. But I'll walk there with you." #id: walk-with #ev: know-my-job adaptive]
    OMAR: And I tell her about the king? She may laugh. #mood: calm
    OMAR (thinks): The true one is better, anyway. It has butter in it.
    COACH: A no to the excuse, and a yes to him. He tells it, and he's not alone.
+ ["Um, I'm not sure that we do that." #id: not-sure #ev: know-my-job partial]
    OMAR: So maybe? #mood: unsure
    DR-BELL: We don't, but you can walk there with him. #mood: calm
    OMAR (thinks): Their "um" was a no. It took me a while.
    COACH: You felt where the job ends. Say it out loud, and say what you can do.
- -> bees

=== bees ===
DR-BELL: And if it's too much at home, that's one for Mr. Lindqvist. #mood: calm
At two, a man in a net hat looks in. "Where do you want the bees?"
DR-BELL: The bee talk! Next time, I'll write a bit more. #mood: surprised
{
- mine < 2 and not excuse:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
You cut it small, let him pick, and asked how it went.
Next, you plan a real week with Dr. Bell. Then you help a classmate plan one job. #end: bright two-oclock-bees
-> END

=== end_steady ===
The spoons can start. {excuse:With Dr. Bell, you look for words for a kind no.|With Dr. Bell, you try it again with more questions.}
Then you plan a real week. #end: steady leave-it-with-him
-> END
