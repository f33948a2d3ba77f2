// Know, stuck, try. Draw it before you say it. Say the why. And shake your head in a test.
// 8 feet, boots in boxes of three: two boxes leave two feet bare, so three boxes and one boot left over. The answer is never 7.
# id: hints-not-answers
# title: Hints, Not Answers
# trains: math-strategy-guide
# band: A
# difficulty: 1
# category: academic
# setting: classroom
# seat: guide
# cast: ms-okafor, bea
# minutes: 4
# feeds: math-strategy-guide
# brief: You are in class with Bea and a spider that needs boots. You want to learn how to give a hint.
# gloss: spider \| a small animal with eight legs
# gloss: hint \| a bit of help that is not the answer

// How much of the drawing and the why was Bea's, and whether the test stayed a test.
VAR hers = 0
VAR quiet = false
-> start

=== start ===
MS-OKAFOR: I once told a boy, "It's 7." #place: classroom #stage: notice #enter: ms-okafor #mood: happy
MS-OKAFOR: So he wrote 7 all week. He wrote 7 for his name. #mood: unsure
MS-OKAFOR: A hint helps with the next one, too. If I say "I'm stuck", what do you say? #mood: calm
+ ["Please don't worry! It's so easy, you'll see." #id: so-easy #ev: listen-first avoidant]
    MS-OKAFOR: They told me that when I learned to park. I take the bus now. #mood: calm
    MS-OKAFOR (thinks): If it's easy and I can't do it, what am I?
    COACH: You want to take the worry away. To someone who is stuck, it can sound like a wall.
+ ["What do you know so far?" #id: know-so-far #ev: listen-first adaptive]
    MS-OKAFOR: Oh! More than I thought. #mood: surprised
    MS-OKAFOR (thinks): They want to know what is in my head. It's not empty.
    COACH: That starts from what is there. Now you know where the hint should go.
+ ["Read it again, nice and slow." #id: read-again #ev: listen-first partial]
    MS-OKAFOR: I did, four times. It says the same thing. #mood: unsure
    MS-OKAFOR (thinks): It might help. I'd like them to ask where I am.
    COACH: Slow can help, and it's a good tip. You don't know yet what stops her.
- -> watch

=== watch ===
BEA: A spider has 8 feet. Boots come in boxes of 3, so how many boxes? #enter: bea #mood: unsure
MS-OKAFOR: Well, it's thr… #mood: happy
She claps a hand on her mouth. She tries again from behind it. #mood: surprised
MS-OKAFOR: What do you know? Where are you stuck, and what could you try? #mood: calm
She waits. You can hear the clock.
BEA: I know 8, and I'm stuck on the 3s. I could put boots on it! #mood: happy
What helped Bea?
+ ["You put your hand on your mouth." #id: hand-on-mouth #ev: guide-dont-do partial]
    MS-OKAFOR: It wants to say all the numbers. I have to hold it. #mood: happy
    MS-OKAFOR (thinks): That stopped one thing. Then I did one more.
    COACH: That kept the answer in. What came out in its place?
+ ["The 'thr'. It would be kind to say the rest of it, too." #id: the-rest #ev: guide-dont-do expedient]
    BEA: Thr what? Is it throw, or throat? #mood: surprised
    BEA (thinks): I don't want a thr. I want to put boots on a spider.
    COACH: It would end the wait. The wait is where Bea had her idea.
+ ["Know, stuck, try. And you waited." #id: know-stuck-try #ev: guide-dont-do adaptive #ev: listen-first adaptive]
    MS-OKAFOR: That was a long wait. I counted the lamps. #mood: proud
    MS-OKAFOR (thinks): They saw the wait! That's the part nobody sees.
    COACH: Three questions and a wait. You saw both, and Bea did the thinking.
- -> draw

=== draw ===
BEA: I say 8, take away 3, and then… I can't see it. #mood: unsure #stage: use
It's your turn to guide.
What do you do?
+ ["So 8, take away 3, is 5. Now take away 3 again. What's left?" #id: take-away #ev: guide-dont-do partial]
    BEA: Two? What kind of two? #mood: unsure
    BEA (thinks): Those are numbers. Where did the spider go?
    COACH: That's a good way, said out loud. A drawing lets her see what the two are.
    She draws it after all: two bare feet. #sfx: pencil
+ [Roll her the pencil. "Draw the feet." #id: draw-the-feet #ev: guide-dont-do adaptive]
    ~ hers = hers + 1
    She draws eight feet. She rings three, and three, and stops. #sfx: pencil
    BEA: Look at that. Two bare feet! #mood: surprised
    BEA (thinks): It was in there. I had to let it out of my head.
    COACH: You let her draw before anyone said it. Now she can see what is left.
+ ["It's three, Bea. You're welcome!" #id: its-three #ev: guide-dont-do expedient #slip: answer-grab]
    Bea writes 3. She looks at the next spider, with one leg still in bed. #sfx: pencil
    BEA: Is that one three, too? #mood: unsure
    BEA (thinks): I have a three. I don't have a how.
    COACH: That was a quick gift. The next spider needs a new one.
    She draws the first one after all: two bare feet. #sfx: pencil
- -> why

=== why ===
BEA: My brother says two boxes, because 8 has two 3s in it. #mood: unsure
What do you say?
+ ["Go with what feels right. Thank you for all that work!" #id: feels-right #ev: explain-why avoidant]
    BEA: Two feels right. It also feels cold. #mood: unsure
    BEA (thinks): That was so nice. I still don't know who is right.
    COACH: It's kind to be glad for her work. Math can tell her more than a feeling can.
    MS-OKAFOR: Bea, who's cold? Look at your drawing. #mood: calm
+ ["Tell him this: with boxes, you always go up." #id: always-up #ev: explain-why partial #slip: tell-only]
    BEA: Up where? #mood: unsure
    BEA (thinks): I can say "always up" to my brother. He'll say "why".
    COACH: It fits this spider. The why would tell her when it fits the next one.
+ ["You can't buy half a box. So look at it: who is still cold?" #id: whos-cold #ev: explain-why adaptive #ev: check-turn adaptive]
    ~ hers = hers + 1
    BEA: These two feet! They need one more box, so it's three! #mood: proud
    BEA (thinks): Wait till I tell my brother about the cold feet.
    COACH: You gave a why, and you let her say the number. She can tell her brother both.
- -> edge

=== edge ===
BEA: Three boxes, and there's one boot left over! #mood: happy
MS-OKAFOR: Last thing: let's play test, so shh. #mood: calm #stage: reflect
Bea leans over to you. "Psst, is number two a 7?"
What do you do?
+ ["Not in a test. After!" #id: after #ev: know-my-job adaptive]
    ~ quiet = true
    BEA: After, then. Bring a pencil. #mood: happy
    BEA (thinks): It's a no with a door in it.
    COACH: It was a short no, and it said when. A test is hers alone, and the hint can wait.
+ [Nod, to be kind. It's only a play test. #id: nod #ev: know-my-job expedient #slip: say-yes-to-all]
    MS-OKAFOR: Seven? Oh no, not again. #mood: surprised
    BEA (thinks): They nodded. So I stopped working on it.
    COACH: It's a small nod, and it feels friendly. Now nobody can see what Bea knows.
+ [Look at the ceiling till she stops. #id: ceiling #ev: know-my-job partial]
    Bea looks at the ceiling, too. Is the answer up there?
    BEA (thinks): Is that a no? Or is there a 7 on that lamp?
    COACH: You gave nothing away. A word about later would tell her you're still her guide.
- -> seven

=== seven ===
MS-OKAFOR: So, what was number two? #mood: happy
BEA: Seven spiders. They all want that one boot. #mood: proud
MS-OKAFOR: It really is 7? #mood: surprised
{
- not quiet:
    -> end_test
- hers == 0:
    -> end_draw
- else:
    -> end_bright
}

=== end_bright ===
Know, stuck, try. Then a drawing, and then a why, and the numbers were all Bea's.
Next, you help two classmates, and Ms. Okafor only listens. #end: bright two-with-questions
-> END

=== end_draw ===
A test is a test, you know that. Now you do one more spider with Bea.
She draws first, and you ask her why. #end: steady draw-it-first
-> END

=== end_test ===
Bea can do spiders. You and Ms. Okafor play the test again.
"Not in a test, but after." Tomorrow, you may need it for a real psst. #end: steady after-the-test
-> END
