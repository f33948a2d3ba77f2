// Five minutes, a blank page, and a friend with a full one. Find the real need, ask for one, take the no, and tell the truth about the rest.
# id: just-the-answer
# title: Just the Answer?
# band: C
# difficulty: 2
# category: academic
# setting: hallway
# seat: asker
# cast: deshawn, priya, ms-okafor
# minutes: 6
# feeds: math-strategy-guide
# beginnings: 2
# brief: You are in the hallway with DeShawn, the Math Strategy Guide. You need to get somewhere with page 12.
# gloss: percent \| out of every hundred
# gloss: quiz \| a short test
# gloss: penguin \| a black and white bird that swims and can't fly
# gloss: locker \| a small metal closet at school

VAR beginning = 1
// Whether you shared 80 by 15, and did number 2. Priya: 0 not seen, 1 you left nicely for her, 2 you left with a bang.
VAR bit = false
VAR priya = 0
VAR did_two = false
-> start

=== start ===
Class starts in five minutes. Page 12 is blank, all five of it. #place: hallway #stage: notice
{ beginning:
- 1: DeShawn sits by the lockers and hums. His page 12 is full. #enter: deshawn
- 2: DeShawn crawls after his pencils. His page 12 is full, and on the floor. #enter: deshawn
}
What do you need most?
+ ["Five numbers. Any five would do." #id: five-numbers #ev: name-need expedient]
    You try 1, 2, 3, 4 and 5. It looks a bit too neat, so you rub it out. #mood: unsure #sfx: pencil
    DESHAWN (thinks): Are they counting the problems?
    COACH: Numbers would fill the page. What would fill the part behind it?
+ ["More time. Where is a fire drill when you need one?" #id: fire-drill #ev: notice-need partial]
    You listen for a bell. Somebody plays half a trumpet. #mood: unsure
    DESHAWN (thinks): They look at the ceiling. There's nothing up there, I checked.
    COACH: Time is part of it. With one more hour, would you know where to begin?
+ ["How. I stare at that percent sign, and I don't know where to begin." #id: how #ev: notice-need adaptive #ev: name-need adaptive]
    You draw a ring around the 15%. It has been hiding there all along. #mood: calm
    DESHAWN (thinks): They have found the spot. You can tell by the finger.
    COACH: Under the rush there was a real need. It fits into one word, too.
- -> ask

=== ask ===
Number 1: Of 80 penguins, 15% forget why they came. #stage: ask
How do you ask DeShawn?
+ ["Can you show me one, please?" #id: show-one #ev: ask-to-learn adaptive]
    DESHAWN: One what, one answer? #mood: unsure
    DESHAWN (thinks): They said "show", and not "give". That's new today.
    COACH: You asked for a way, and for one. That's small enough to say yes to.
+ ["Let me see yours for a second. I'll be quick, you won't even feel it." #id: see-yours #ev: ask-to-learn expedient #slip: answer-grab]
    DESHAWN: It's got five numbers on it. It's got no "how" on it. #mood: unsure
    DESHAWN (thinks): That's the fourth one today. Nobody wants the penguins.
    COACH: A second is short. It leaves you with his numbers and no way to get them.
+ ["So, page 12. Have you got it?" #id: got-it #ev: ask-to-learn partial #slip: vague]
    DESHAWN: I've got it right here. Why? #mood: calm
    DESHAWN (thinks): Do they want to talk about it, or to have it?
    COACH: It's a way in. He is waiting to hear what you'd like from him.
- -> no

=== no ===
DESHAWN: I don't give answers. I'll do one with you. #mood: calm
{
- beginning == 2:
    DESHAWN: And quick, please. I'm still one pencil short. #mood: unsure
}
What do you say?
+ ["Come on, who would know? I'd do it for you." #id: come-on #ev: handle-no aggressive #slip: push]
    DESHAWN: The quiz would. It knows everyone who copied. #mood: upset
    DESHAWN (thinks): I want to say yes. I hate this part of the job.
    COACH: You're in a tight spot, and that's real. You pushed at a no that was only about answers.
    -> again
+ ["Oh, no, that's fine! Thanks so much. I won't bother you." #id: wont-bother #ev: handle-no avoidant #slip: vanish]
    DESHAWN: Wait, I said I'd do one! #mood: surprised
    DESHAWN (thinks): Did they hear only the "don't"?
    COACH: That was a soft way out. There was a yes in there, right after the no.
    ~ priya = 1
    -> priya_page
+ ["One. Deal." #id: deal #ev: handle-no adaptive]
    DESHAWN: Sit. The floor is warm here, the pipe runs under it. #mood: happy
    DESHAWN (thinks): They took the no. That makes it fun again.
    COACH: You heard the no, and you took what came with it. It cost four seconds.
    -> line

=== again ===
What do you say?
+ ["Some guide you are. I'll find someone nicer." #id: some-guide #ev: handle-no aggressive #slip: push]
    ~ priya = 2
    DESHAWN: Okay. #mood: upset
    DESHAWN (thinks): That was about me and not about penguins.
    COACH: Being told no stings. The sting went to the one person with a plan for you.
    -> priya_page
+ ["Sorry. Can we do the one?" #id: do-the-one #ev: handle-no adaptive]
    DESHAWN: Sure. Three minutes is enough for 80 penguins. #mood: calm
    DESHAWN (thinks): They let go of it. I can breathe out.
    COACH: You let go of the push, and his offer was still there.
    -> line

=== priya_page ===
Two lockers on, Priya shuts her book with a snap. #enter: priya
PRIYA: Take it. I was done in a minute, and I got 1,200 penguins. #mood: happy
There were 80. What do you do?
+ ["Out of 80? Hold on. I'm going back to DeShawn." #id: back #ev: handle-no adaptive]
    PRIYA: Huh. Tell me what he gets. #mood: happy
    {
    - priya == 2:
        DESHAWN: So, I'm nice enough after all? Sit. #leave: priya #mood: unsure
    - else:
        DESHAWN: You're back! It's the same offer. #leave: priya #mood: happy
    }
    DESHAWN (thinks): I left the warm spot free for them.
    COACH: A number looked odd, and you did not look away. His offer did not run out.
    -> line
+ [Copy it fast, 1,200 and all. A full page is a full page. #id: copy #ev: try-first expedient #slip: answer-grab]
    Your hand gets to number 5 as the bell rings. #sfx: bell #mood: happy #leave: priya
    DESHAWN (thinks): I can see what they are doing. I can't make them stop.
    COACH: The page is full, and that's a weight off. Where did the penguins go?
    -> quiz
+ ["Thanks! Could you tell me how you got that, though?" #id: how-priya #ev: ask-to-learn partial #slip: wrong-person]
    PRIYA: I pressed times. It felt right. #mood: unsure
    PRIYA (thinks): I was fast. I hoped nobody would ask how.
    PRIYA: Go and ask DeShawn. He likes penguins. #mood: calm
    You go back, and DeShawn moves over. #leave: priya
    COACH: You asked how, and that's the question. It needs somebody who knows.
    -> line

=== quiz ===
MS-OKAFOR: Books away! Here's a short quiz on page 12. #enter: ms-okafor #mood: calm
Of 40 penguins, 15% want to go home. You would like to go with them. #mood: upset
What do you do?
+ [Write 600. It looks like a Priya kind of number. #id: write-600 #ev: use-help expedient]
    600 of the 40 go home. Someone turns off the ice behind them. #sfx: pencil
    MS-OKAFOR (thinks): 600 again. That's one button, in two different hands.
    COACH: It's on paper, and it's over. The way to do it is still out there.
    -> end_copied
+ ["Ms. Okafor? I copied. Can I do it over?" #id: i-copied #ev: notice-need adaptive]
    MS-OKAFOR: You can. Recess, with DeShawn, from number 1. #mood: calm
    MS-OKAFOR (thinks): That took more than five right answers would.
    COACH: You said it before anyone asked. Now the page can be about you again.
    -> end_redo
+ ["May I please go to the nurse? I feel a bit odd. Thank you." #id: nurse #ev: notice-need avoidant #slip: hide]
    The nurse looks at your tongue. It's a fine tongue. #leave: ms-okafor
    MS-OKAFOR (thinks): They feel odd, and so does page 12. I'll ask later.
    COACH: Getting out of the room helped for a bit. The quiz is patient.
    -> end_copied

=== line ===
DESHAWN: What would you do first? Try anything. #mood: calm #stage: use
What do you tell him?
+ ["I read it. I felt sorry for them." #id: felt-sorry #ev: share-tries partial #ev: try-first partial]
    DESHAWN: Me too, for all tw... Ha, nice try! #mood: surprised
    DESHAWN (thinks): That was close. They nearly got it out of me.
    COACH: You've been on the page, and he knows it. One step with numbers gives him more.
+ ["I shared 80 by 15. It's five penguins and a bit." #id: a-bit #ev: try-first adaptive #ev: share-tries adaptive]
    ~ bit = true
    DESHAWN: Which bit? #mood: surprised
    DESHAWN (thinks): They shared when they had to take a part. I know where to start.
    COACH: It was a try, and you told him. Now he can see where your path bends.
+ ["You go first, please. I learn by watching." #id: you-first #ev: try-first expedient #slip: answer-grab]
    DESHAWN: My hand knows it. Whose hand takes the quiz? #mood: unsure
    DESHAWN (thinks): I've shown it to six people who watched.
    COACH: Some of it sticks when you watch. Your own first step shows you what to watch for.
- -> one

=== one ===
DESHAWN: Ten percent is one in ten. So, of 80? #mood: calm
"Eight," you say. Five percent is half of it, so four.
Eight and four. Twelve penguins have no idea why they came. #mood: happy
{
- priya > 0:
    DESHAWN: Only twelve! I heard it was 1,200. #mood: happy
}
Number 2: Of 60 penguins, 15% bring a chair. The bell is a minute off.
What do you do?
+ ["It's all the same trick, so if you tell me the rest, I'd see the pattern." #id: pattern #ev: use-help expedient #slip: answer-grab]
    DESHAWN: Or you tell me, and I see it. #mood: unsure
    DESHAWN (thinks): That was clever. I nearly did it.
    COACH: It sounds like learning, and it's quick. Your pencil has not tried one yet.
+ ["Got it, I think. I'll find out in class." #id: in-class #ev: use-help partial]
    DESHAWN: Okay. Ten first, then half. #mood: calm
    DESHAWN (thinks): It's in there. I hope it stays put on the stairs.
    COACH: It may well be in there. One minute is enough to find out.
+ ["Please don't say it. Six, and half of six." #id: six-and-half #ev: use-help adaptive]
    ~ did_two = true
    Six and three. Nine penguins sit down. #mood: proud #sfx: pencil
    {
    - bit:
        DESHAWN: And not a bit of one left over! #mood: proud
    - else:
        DESHAWN: Nine! I did not even breathe. #mood: proud
    }
    DESHAWN (thinks): That's the whole reason I have the card.
    COACH: You kept him from saying it. So the second one came out of you.
- -> truth

=== truth ===
{
- beginning == 2:
    Your shoe finds his last pencil. He gives it a hug. #mood: happy
}
MS-OKAFOR: Page 12 on my desk as you come in! #enter: ms-okafor #sfx: bell #mood: calm #stage: reflect
Most of yours is still white. What do you do?
+ [Fill in the rest with 12. It's page 12, after all. #id: all-twelve #ev: name-need expedient]
    MS-OKAFOR: 12, 12 and 12? Are they the same penguins? #mood: surprised
    MS-OKAFOR (thinks): They got number 1, and then something ran out.
    COACH: No white is left on it. It also hides the part that you can do.
    -> desk
+ [Write on top: "I can start these. I need more time for the rest." #id: note #ev: name-need adaptive]
    MS-OKAFOR: This tells me more than a full page. #mood: happy
    MS-OKAFOR (thinks): Now I know what to do with the first ten minutes.
    COACH: A true note shows her what you can do and where it stops. She can work with that.
    {
    - did_two:
        -> end_bright
    - else:
        -> end_recess
    }
+ ["I'm so sorry, Ms. Okafor. It was such a long week." #id: long-week #ev: name-need avoidant #slip: hide]
    MS-OKAFOR: Oh dear. Are you all right? #mood: unsure
    MS-OKAFOR (thinks): Is it the week or the percents? I can help with one of them.
    COACH: It may have been a long week, too. Now she is worried, and the page tells her nothing.
    -> desk

=== desk ===
She looks at you, and not at the page.
What do you tell her?
+ ["I can start one. I can't do them all yet." #id: cant-yet #ev: name-need adaptive]
    MS-OKAFOR: That's good to know. Take recess with DeShawn. #mood: calm
    MS-OKAFOR (thinks): There it is. Ten words, and I can plan.
    COACH: One true sentence, and it turned into a plan.
    -> end_recess
+ ["Everything is fine, thank you so much for asking!" #id: fine #ev: name-need avoidant #slip: hide]
    MS-OKAFOR: Then I'll see you at the quiz. #mood: calm
    MS-OKAFOR (thinks): I'd like to help. I need something to hold on to.
    COACH: That closed the talk nicely. The quiz will ask again.
    -> end_quiz

=== end_bright ===
Two are done, three to go, and your note is true.
Twelve penguins don't know why they came, and you do. #end: bright two-done-and-a-note
-> END

=== end_recess ===
At recess, DeShawn has the warm spot and 60 penguins with chairs for you. #end: steady recess-by-the-pipe
-> END

=== end_redo ===
You start again at recess, with number 1. This time, the page is yours. #mood: calm #end: steady a-page-of-your-own
-> END

=== end_copied ===
A copied page, and no way through the quiz. You can still ask Ms. Okafor for a redo. #mood: unsure #stage: reflect #end: bumpy copied-page
-> END

=== end_quiz ===
The quiz is on Friday, with more penguins. You can still ask DeShawn to do one with you. #mood: unsure #end: bumpy penguins-on-friday
-> END
