// A plan meets a real week. Monday it is cut small, Tuesday a bus stops, Wednesday a quiz comes, Thursday a cat moves in. A plan that bends is a plan.
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
# brief: You are in class with Omar, who has a show to make by Friday. You want to help people plan their time.
# gloss: puppet \| a doll that you move with your hand
# gloss: potato \| a brown thing to eat that grows in the ground
# gloss: excuse \| what you say so that you don't get in trouble

// How many strong moves there were, and whether you said yes to an excuse.
VAR up = 0
VAR excuse = false
-> start

=== start ===
Monday. Omar has to make a puppet show by Friday, with potatoes. #place: classroom #stage: notice #enter: omar #prop: potatoes plain
OMAR: No rush. It's only, like, all of it. #mood: unsure
What do you do first?
+ ["Pick a color! I'll write down every part of it, so you can see it all." #id: long-list #ev: guide-dont-do partial]
    You write until the list hangs off the desk. #sfx: pencil #act: scribble you
    OMAR: Kinda long, this. Number one is "be a king"? #mood: unsure
    OMAR (thinks): All good. Can read it when I'm old.
    COACH: It's all on paper now, and it's still too big to pick up.
+ ["Could you start one small thing right here, please? A face, or only an eye?" #id: which-bit #ev: guide-dont-do adaptive]
    ~ up = up + 1
    OMAR: I could give one a face. It has eyes already. #mood: happy
    He draws a chin. The potato looks like his grandma now. #sfx: pencil #act: scribble omar
    OMAR (thinks): It was huge, and now it's one chin.
    COACH: Hands can start on a chin, and they can't start on a show.
+ ["It's not that big, so what are you scared of?" #id: not-that-big #ev: listen-first avoidant]
    OMAR: Cool, cool. #mood: calm
    He puts the potatoes back in the bag. The bag gets a little wet.
    OMAR (thinks): If it's not big, hmm, why can't I lift it?
    COACH: You want it to be small, and he still has all of it.
- -> order

=== order ===
DR-BELL: Good morning. I will hang your plan here, so what comes first? #enter: dr-bell #mood: calm #stage: decide
Omar has four notes: FACES, STORY, STAGE, TICKETS. #prop: plan notes
OMAR: Tickets. I kinda like the gold pen. #mood: happy
How do you help him pick?
+ ["Not tickets. What else can you start with?" #id: not-tickets #ev: guide-dont-do partial]
    OMAR: Okay. Not tickets. #mood: unsure
    He puts STAGE first, and then he looks at you, and then STORY. #sfx: paper
    OMAR (thinks): Hmm. Looking at their eyebrows to see if it's right.
    COACH: It's true, and he has to guess why.
+ ["What can't start yet?" #id: cant-start #ev: guide-dont-do adaptive #ev: explain-why adaptive]
    ~ up = up + 1
    OMAR: Tickets, I guess. Ha, I don't have a story. #mood: surprised
    He moves the notes: STORY first, TICKETS last. #sfx: paper
    OMAR (thinks): It's a gold ticket to potatoes on a desk.
    COACH: You asked what waits for what, and he moved the notes.
+ ["Story, faces, stage, tickets. I did it for you, so please don't worry!" #id: did-it-all #ev: guide-dont-do expedient #slip: take-over]
    OMAR: Um, thanks. Why's gold at the end? #mood: unsure
    He asks again on the stairs, and at lunch, and by the bus. #act: shrug omar
    OMAR (thinks): If this breaks, hmm, I have to go and find them.
    COACH: It may be the right order, and it only works while you're around.
- -> bus

=== bus ===
DR-BELL: Thank you. Now the week gets a vote. #mood: calm
Tuesday. Omar is late, and the note STORY hangs there all alone. #stage: use
How do you check in?
+ ["So how is it, good or not so good? I'd love to know." #id: how-going #ev: check-turn adaptive #ev: listen-first adaptive]
    ~ up = up + 1
    OMAR: Kinda short. The bus stood on a hill for an hour. #mood: calm
    OMAR: But I had a pencil, so the king is on a bus now. #mood: happy
    OMAR (thinks): They'd love to know, so okay. I told them.
    COACH: "Not so good" left room for a bus.
+ ["Tick, tock, potato clock! You said Tuesday, so where is it?" #id: tick-tock #ev: check-turn aggressive #slip: push]
    OMAR: Was on a hill, in a bus. #mood: upset
    He goes to his seat the long way, around the plants.
    OMAR (thinks): Had half a page to show them. It can stay in my bag.
    COACH: You remembered the day. It came out as a push.
+ ["I'm so glad you're here! All good? You can show me on Friday!" #id: all-good #ev: check-turn partial]
    OMAR: Um. Kinda? #mood: unsure
    You're back at your desk already. He says the rest to a potato.
    OMAR (thinks): I said "kinda", and they heard "yes".
    COACH: You came on the day, as you said. The answer takes longer than the question.
- -> quiz

=== quiz ===
Wednesday. The plan says STAGE, and the board says MATH QUIZ TOMORROW. #prop: plan quiz #mood: surprised
OMAR: It's a bit much. Got one night and two things. #mood: unsure
What do you say?
+ ["The quiz can wait. A plan's a plan, so no whining." #id: stick-to-it #ev: guide-dont-do aggressive #slip: push]
    OMAR: For what? #mood: upset
    He builds until late. On the quiz, he draws a king. #prop: stage small
    OMAR (thinks): The plan was kinda happy. I was asleep on the glue.
    COACH: You trust the plan, and it came out as a push.
+ ["Ugh, a quiz! Okay, do both tonight. You're the best, so you'll be fine!" #id: both-tonight #ev: listen-first avoidant]
    OMAR: Ha. I'm at, like, two percent. #mood: unsure
    He falls asleep on the box. It has the shape of his ear now. #act: slump omar
    OMAR (thinks): That was so nice that I didn't want to say no.
    COACH: He hears that you like him, and the night is as short as before.
+ ["Ugh, a quiz! Okay, which of your notes can wait until it's over?" #id: what-can-wait #ev: guide-dont-do adaptive]
    ~ up = up + 1
    OMAR: The stage could be a box. That's one for Thursday. #mood: calm
    He moves one note to the right. The plan has a bend in it. #sfx: paper
    OMAR (thinks): Thought it was broken, and it kinda only moved.
    COACH: You asked what can move, so the plan is still his.
- -> cat

=== cat ===
Thursday. The stage is a box, and there's a cat in the box. #prop: stage cat #stage: reflect
OMAR: She won't get out, and she's sitting on the king. He's kinda flat. #mood: upset
OMAR: Can you tell Ms. Okafor that I was sick? #mood: unsure
What do you tell him?
+ ["Sorry, I'd feel funny about that. Could somebody else tell her?" #id: not-sure #ev: know-my-job partial]
    OMAR: So, like who? #mood: unsure
    He asks two more kids, and now he has two kinds of sick.
    OMAR (thinks): Was that a no? Kinda think it was a no.
    COACH: You felt where the job ends, and he only heard "somebody else".
+ ["I can't say that. I'll come with you when you tell her about the cat." #id: walk-with #ev: know-my-job adaptive]
    ~ up = up + 1
    OMAR: The true one? It does have a cat in it. #mood: calm
    Ms. Okafor laughs, and then she says he can have until two. #sfx: tap
    OMAR (thinks): Don't have to cough. That's so much less work.
    COACH: You said no to the excuse, and you still came along.
+ ["I'll say you had a fever. I saw it with my own eyes!" #id: so-sick #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ excuse = true
    OMAR: Thanks. Is it a big one? #mood: calm
    Nurse Adeyemi makes up a bed for him. Now he has to cough. #act: hide omar
    OMAR (thinks): Had a flat king. Now I have a fever, too.
    COACH: You're on his side, and now both of you have to keep it up.
- -> friday

=== friday ===
DR-BELL: If home gets too loud to plan in, tell me. I will walk you to Mr. Lindqvist. #mood: calm
{
- up >= 4 and not excuse:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
On Friday, the cat has the box. The king comes out of Omar's sleeve.
Next, you plan a real week with Dr. Bell. Then you help a classmate plan one job. #end: bright the-plan-bent
DR-BELL: A bus, a quiz, a cat and a king. I call that on time. #mood: happy #curtain
-> END

=== end_steady ===
{
- excuse:
    On Friday, you and Omar tell Ms. Okafor the true one. The show is on Monday.
- else:
    On Friday, Omar's show is one potato long. The rest is on Monday.
}
With Dr. Bell, you go over the week again, one day at a time. #end: steady leave-it-with-him
{
- up >= 3:
    OMAR: It's cool. Most of that week was a good week. #mood: calm #curtain
- up >= 1:
    OMAR: No rush. Can I hold the notes this time? #mood: calm #curtain
- else:
    DR-BELL: On Monday, I will bring one question, and Omar will move the notes. #mood: calm #curtain
}
-> END
