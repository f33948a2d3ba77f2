// A letter, line by line, to whoever leads next: ears first, a turn for each, jobs by asking, a check. The team reads along. Fights go on.
# id: lead-by-listening
# title: Lead by Listening
# trains: team-lead
# band: A
# difficulty: 1
# category: social
# setting: classroom
# seat: guide
# cast: lucia, tomasz, dr-bell
# minutes: 4
# feeds: team-lead
# brief: You led the team that made a garage for the robot broom. You want to leave a letter for the next leader.
# gloss: garage \| a house for a car, or for a broom
# gloss: leader \| the one who gets a team going

// How many strong lines are in the letter: the end goes by it.
VAR up = 0
-> start

=== start ===
You write "Dear next leader" on top. The rest of the page is empty. #place: classroom #stage: notice #prop: letter empty
Your team leans over your shoulders, to see if they're in it. #enter: lucia #enter: tomasz
What do you write about day one?
+ ["Pick the best idea. It might be yours!" #id: best-idea #ev: listen-first partial]
    TOMASZ: Out of how many? We only had the one, promise. #mood: unsure
    The pencil waits for more. There's no more. #prop: letter short
    TOMASZ (thinks): I had a good one, too. It's still in my hat.
    COACH: Picking is a real part of it. It comes after there's something to pick from.
+ ["Be loud. People like a plan." #id: loud-and-clear #ev: listen-first expedient #slip: tell-only]
    LUCIA: Ay, day one. The fish hid under its rock. #mood: unsure
    She gets a tissue, and puts a bit of it in each ear. #act: hide lucia
    LUCIA (thinks): First the plan came, then lunch. I never got to talk.
    COACH: It sounds like a leader, and it leaves no room to hear who's there.
+ ["Listen first! I'm so glad I did, because Lucía can do tape." #id: listens #ev: listen-first adaptive]
    ~ up = up + 1
    LUCIA: I'm in it! First line, see it? #mood: happy #act: point lucia
    LUCIA (thinks): They remember that I said tape. I said it so softly.
    COACH: You told what you did, and what you got to know that way.
- -> turns

=== turns ===
LUCIA: Now put in the part where my hand was up. #stage: decide #mood: calm
It was halfway up, for most of Monday.
What's the next line?
+ ["Don't start on your second idea! Some hand is halfway up." #id: no-turn-yet #ev: listen-first adaptive]
    ~ up = up + 1
    TOMASZ: That one hurt you. You had to sit on your hands! #mood: happy
    LUCIA (thinks): And that's how we got the line of tape.
    COACH: There's a whole Monday in that line, and the next team can use it.
+ ["Wait for them to stop talking. Then tell them your four ideas, please!" #id: now-mine #ev: listen-first expedient #slip: take-over]
    TOMASZ: Four? There's me, and Lucía, and the broom. #mood: surprised
    Lucía's hand goes halfway up. Then she puts it in her pocket. #act: hide lucia
    LUCIA (thinks): Okay. So that's how it was for them.
    COACH: The waiting is in there. It waits for a gap, and not for a person.
+ ["Say what the goal is. Ours was a place to park the broom." #id: said-goal #ev: listen-first partial]
    TOMASZ: The best goal! It bumped into Dr. Bell, twice. #mood: happy
    Lucía reads that line again. Her hand isn't in it. #mood: unsure
    LUCIA (thinks): First the goal, okay. Then what, and who?
    COACH: A goal in one line gets a team started. She asked about her hand.
- -> jobs

=== jobs ===
TOMASZ: Over here, do the jobs now! Tape, roof, bell. #stage: ask #mood: happy
What do you write about jobs?
+ ["Let them pick their jobs." #id: who-wants #ev: guide-dont-do adaptive]
    ~ up = up + 1
    TOMASZ: That's how I got the bell. I love that bell. #mood: proud
    TOMASZ (thinks): Nobody told me to. So I made it twice as good.
    COACH: Now each job gets someone who wants it.
+ ["Lucía takes tape. She's so, so good at it, thank you, Lucía!" #id: like-tape #ev: guide-dont-do partial]
    LUCIA: Okay okay, but what if I want the roof one day? #mood: unsure
    TOMASZ: And me? Am I a job? #mood: unsure
    LUCIA (thinks): Now I'll be the tape girl until I'm old.
    COACH: It's true and it's kind. It has one name in it, for one job.
+ ["Pick who does what, and thank them. It's quick, and no one has to wait." #id: you-do-tape #ev: guide-dont-do expedient #slip: tell-only]
    TOMASZ: Hey hey, that was Monday! I got tape. #mood: unsure
    He turns his head. There's still some tape behind his ear. #act: point tomasz
    TOMASZ (thinks): I said I'm good. I wasn't so good.
    COACH: Quick is true. Nobody had said yet what they want to do.
- -> check

=== check ===
Then there's the thing with the door. The garage had none. #stage: use #prop: garage doorless
The broom went bump, bump, bump.
What does your letter say?
+ ["Yell stop! Then ask them to read the goal, all together." #id: stop-and-check #ev: check-turn adaptive]
    ~ up = up + 1
    LUCIA: Yes! First we stopped, then we saw it. #mood: happy
    TOMASZ: I was so into the bell that I forgot the door. #mood: happy
    TOMASZ (thinks): I got to make the curtain then. It has stars.
    COACH: That's what you did on Tuesday, and they found the gap on their own.
+ ["Check at lunch, and cut the door yourself. I did." #id: cut-a-door #ev: check-turn expedient #slip: take-over]
    TOMASZ: Wait, that was you? #mood: upset
    He had said it was mice. He had left them some cheese. #act: freeze tomasz
    TOMASZ (thinks): I was gonna make a curtain. With stars.
    COACH: You saw the gap, and you checked. Then they came back, and it was done.
+ ["Tell them, looking good, team!" #id: looking-good #ev: check-turn partial]
    LUCIA: You told us that. Then the bell fell off. #mood: unsure #act: drop lucia
    LUCIA (thinks): It was nice. And then it went bump again.
    COACH: A good word keeps a team warm. The broom couldn't get in, though.
- -> tape

=== tape ===
Now the letter needs some tape, to shut it. #stage: decide #prop: letter full
LUCIA: Tape is MY job! You take it all the time! #mood: upset
TOMASZ: You never let me! #mood: upset
They both pull, and Lucía has tears in her eyes. What do you do?
+ ["You guys! Let's write that we're all friends. Please?" #id: be-friends #ev: know-my-job partial]
    You draw three hearts. They pull, and the page tears. #sfx: paper #prop: letter torn
    DR-BELL: I will sit with you two now. Please do bring the tape. #enter: dr-bell #mood: calm
    LUCIA (thinks): We are friends. I'm mad, and we're friends.
    COACH: You want it to be nice again. There's a real fight under those hearts.
+ ["I can't fix this one. I'm getting Dr. Bell." #id: a-fight #ev: know-my-job adaptive]
    ~ up = up + 1
    DR-BELL: Well done. I will sit with them until two o'clock. #enter: dr-bell #mood: calm
    You add a line: "Fights go to Ezra, or to a grown-up." #act: scribble you
    LUCIA (thinks): Good. I want to say it to someone who only listens.
    COACH: You got a team going, and you saw the place where that job stops.
+ ["Lucía had it first, so it's hers. That's fair." #id: had-it-first #ev: know-my-job expedient #slip: take-sides]
    TOMASZ: Fine. Then I'm not in the letter. #mood: upset
    He erases each T on the page that he can find. #sfx: pencil #act: scribble tomasz
    DR-BELL: I will take it from here. Tomasz, sit with me, please. #enter: dr-bell #mood: calm
    TOMASZ (thinks): Two on one side, and I'm the one.
    COACH: You want it to be fair, and it made you the judge.
- -> ending

=== ending ===
After that, Dr. Bell pulls a name for the next leader. It's Lucía. #stage: reflect #mood: calm
So the letter is for her.
{
- up >= 4:
    -> end_bright
- up >= 2:
    -> end_steady
- else:
    -> end_bumpy
}

=== end_bright ===
The broom rolls home. Ding! #sfx: bell #prop: garage open
Lucía reads the letter slowly, with a smile on line two. #prop: letter open
On Friday you start a new team, too, with Dr. Bell near. #end: bright the-broom-goes-ding
LUCIA: You saw my hand. Okay okay. #mood: proud #curtain
-> END

=== end_steady ===
She reads it two times, with her finger on the page. #prop: letter open
You two write one more page, and ask Tomasz what's not in it yet. #end: steady ask-then-tell
LUCIA: First I do this, then that… and then there's a hole. See it? #mood: unsure #curtain
-> END

=== end_bumpy ===
She looks for more on the back of it. #prop: letter open
You can still take a new page, and ask both what to write. #end: bumpy a-new-page
LUCIA: It's a letter about you. I thought it was for me. #mood: unsure #curtain
-> END
