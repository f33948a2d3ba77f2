// Say, watch, try: one goal, a turn for each before a second for anyone, jobs by asking, a check. Fights go to the mediator or an adult.
# id: lead-by-listening
# title: Lead by Listening
# trains: team-lead
# band: A
# difficulty: 1
# category: social
# setting: classroom
# seat: guide
# cast: dr-bell, tomasz, lucia
# minutes: 4
# feeds: team-lead
# brief: You are in class with the head of the school, and a robot broom. You want to help a group get going.
# gloss: robot \| a machine that moves by itself
# gloss: piano \| a big thing with keys that makes music
# gloss: garage \| a house for a car, or for a broom

// How often you took the turn or the work; and whether you picked a side.
VAR mine = 0
VAR sided = false
-> start

=== start ===
DR-BELL: On Monday, I led a meeting for ten minutes. It was not my meeting. #place: classroom #stage: notice #enter: dr-bell #mood: calm
DR-BELL: They had come to move a piano. I never asked. #mood: unsure
What does a Team Starter do first?
+ ["Tells everyone the plan, loud and clear, so no one gets lost." #id: loud-and-clear #ev: listen-first expedient #slip: tell-only]
    DR-BELL: I was loud, and so clear. They took notes! #mood: unsure
    DR-BELL (thinks): One of them took notes on the piano.
    COACH: It sounds like what a leader does. You can't hear who is in the room that way.
+ ["Listens." #id: listens #ev: listen-first adaptive]
    DR-BELL: One word. It would have saved me ten minutes! #mood: happy
    DR-BELL (thinks): The piano movers, too. They were so polite.
    COACH: You start with your ears. Then you know who is there, and what for.
+ ["Picks the best idea." #id: best-idea #ev: listen-first partial]
    DR-BELL: Out of how many? #mood: calm
    DR-BELL (thinks): I picked the best one, too. It was mine, and I was alone.
    COACH: Picking comes at some point. Before that, they all have to be heard.
- -> watch

=== watch ===
The new robot broom rolls in. It bumps into Dr. Bell, twice. #enter: tomasz #enter: lucia
TOMASZ: Our goal: it gets a place to park. One idea each! #mood: happy
TOMASZ: Mine's a garage, with a bell, and with a… #mood: happy
Lucía's hand is half way up. Tomasz claps his own hand on his mouth. #stage: decide
TOMASZ: Mmf. Lucía? #mood: surprised
LUCIA: It can follow lines. We could tape it a line. #mood: happy
What helped the team there?
+ ["That's nice. But now mine, please! I have four, and they're so good." #id: now-mine #ev: listen-first expedient #slip: take-over]
    ~ mine = mine + 1
    LUCIA: Is it still one each? #mood: unsure
    LUCIA (thinks): I had a bit more to say about the line.
    COACH: You're full of ideas. One of yours, and then an ear for theirs.
+ ["He saw who had no turn yet." #id: no-turn-yet #ev: listen-first adaptive]
    TOMASZ: My mouth had a bell and two more. It's hard to hold in! #mood: happy
    TOMASZ (thinks): If I'd gone on, we'd have a bell, and no line.
    COACH: You saw it: one turn each, before anyone gets a second. That got you the line.
+ ["He said what the goal is." #id: said-goal #ev: listen-first partial]
    LUCIA: He did. And then he nearly did my turn. #mood: calm
    LUCIA (thinks): I had my hand up that far, and no more.
    COACH: A goal in one line is a real help. Then look at what his hand did.
- -> jobs

=== jobs ===
You have an idea, too: a sign for the door. Now all three have had a turn. #mood: happy
A line, a garage, a sign. How do they get their jobs? #stage: ask
+ ["Lucía, you like tape, right?" #id: like-tape #ev: guide-dont-do partial]
    LUCIA: I do! Who told you? #mood: happy
    TOMASZ: And me? I'll find something. #mood: unsure
    TOMASZ (thinks): I'd like to be asked what I like, too.
    COACH: You asked one of them, and you guessed well. Ask it so that both can pick.
+ ["Thank you both! Tomasz, you do tape. Lucía, you do the garage." #id: you-do-tape #ev: guide-dont-do expedient #slip: tell-only]
    ~ mine = mine + 1
    TOMASZ: Tape and I don't get on. It's on my ear. #mood: unsure
    LUCIA (thinks): I was looking at that tape the whole time.
    COACH: It's quick and it's polite. Nobody has said yet what they want to do.
    They swap when they think you don't see.
+ ["Who wants what?" #id: who-wants #ev: guide-dont-do adaptive]
    LUCIA: Tape! #mood: happy
    TOMASZ: Garage! It has to have a bell. #mood: happy
    TOMASZ (thinks): Nobody told me. So now I want to do it well.
    COACH: Three words, and each job has somebody who wants it.
- -> check

=== check ===
Ten minutes on, there's a line, a roof and a bell. There is no door. #stage: use
The broom bumps into the wall, again and again. What do you do?
+ [Cut a door yourself. It takes a second. #id: cut-a-door #ev: check-turn expedient #slip: take-over]
    ~ mine = mine + 1
    TOMASZ: Oh. I was going to give it a curtain. #mood: upset
    TOMASZ (thinks): It was my garage till about a second ago.
    COACH: Now there's a door, and it's yours. A question would leave it with him.
+ ["Stop and check: what's our goal, and are we there?" #id: stop-and-check #ev: check-turn adaptive]
    TOMASZ: It parks. And it can't, it has no door! #mood: surprised
    TOMASZ (thinks): I was in the bell, with all of my head.
    COACH: You held up the goal and asked. They saw the gap, and they can fill it.
+ ["Looking good, team!" #id: looking-good #ev: check-turn partial]
    LUCIA: Bump, says the broom. #mood: unsure
    LUCIA (thinks): It looks good to us. It does not look good to the broom.
    COACH: A good word keeps a team going. Add the goal, and they can check for themselves.
    TOMASZ: Bump? Oh, a door! #mood: surprised
- -> tape

=== tape ===
TOMASZ: I need the tape for the curtain. #mood: calm
LUCIA: Tape is MY job! You always take it! #mood: upset
They both pull, and it's not about tape now. #stage: decide
What do you do?
+ ["Lucía had it first. Sorry, Tomasz, but that's only fair." #id: had-it-first #ev: know-my-job expedient #slip: take-sides]
    ~ sided = true
    TOMASZ: Of course you'd say that. #mood: upset
    TOMASZ (thinks): Two against one, and I have tape on my ear.
    COACH: You want it to be fair. Now it's a team with a side, and that's not your job.
    DR-BELL: I'll sit with these two for a bit. #mood: calm
+ ["Hey, let's all be friends!" #id: be-friends #ev: know-my-job partial]
    LUCIA: We ARE friends! #mood: upset
    LUCIA (thinks): He can be my friend and still take my tape.
    COACH: You want peace, and so do they. A real fight has somebody whose job it is.
    DR-BELL: This one is for me. Come and sit with me. #mood: calm
+ ["This is a fight. That's for Ezra or Dr. Bell." #id: a-fight #ev: know-my-job adaptive]
    DR-BELL: Ezra is out, so I'll sit with them. Thank you! #mood: calm
    LUCIA (thinks): Good. I can say it to someone who only listens.
    COACH: Getting a group going is your job, and settling a fight is not. You handed it on.
- -> ending

=== ending ===
Five minutes later, they tear the tape in two. #stage: reflect
The broom follows the line. Ding! #sfx: bell
{
- mine < 2 and not sided:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
DR-BELL: Goal, turns, jobs, check. And not one piano! #mood: proud
Next, you start a real group while Dr. Bell watches. She'll check the room first. #end: bright the-broom-goes-ding
-> END

=== end_steady ===
DR-BELL: It parks! Now, who has not been heard today? #mood: calm
{sided:You two look again at what goes to Ezra.|You two look again at how to ask before you tell.}
Then you start a small group, with her near. #end: steady ask-then-tell
-> END
