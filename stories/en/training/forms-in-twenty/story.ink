// Three kinds of questions, a key for the right people, and hands that stay off the mouse.
# id: forms-in-twenty
# title: Forms in Twenty
# trains: digital-docs-guide
# band: A
# difficulty: 1
# category: technical
# setting: computer-lab
# seat: guide
# cast: mr-tran, milo
# minutes: 4
# feeds: digital-docs-guide
# brief: You are in the computer lab with Milo, who has lost a sock. You want to learn how to help with forms.
# gloss: form \| a page of questions that people fill in
# gloss: click \| to press the mouse
# gloss: password \| a secret word that lets only you in
# gloss: pocket \| a little bag in your clothes

// How many tries were left to his hands and his own head, and whether the password stayed Mr. Tran's job.
VAR off = 0
VAR job = false
-> start

=== start ===
MR-TRAN: My first form asked, "Yes or no?" That was the whole form. #place: computer-lab #stage: notice #enter: mr-tran #mood: happy
MR-TRAN: 212 people said yes. I still don't know to what. #mood: unsure
MR-TRAN: A guide helps so that the next form is all theirs. Where do your hands go? #mood: calm
+ ["Close to the mouse. In case he gets stuck." #id: close-by #ev: guide-dont-do partial]
    MR-TRAN: Mine start there, too. Then they jump. #mood: unsure
    MR-TRAN (thinks): I know that spot. It's one inch from doing it all.
    COACH: Being near is a good thing. A hand that near is quick to help too much.
+ ["In my pockets." #id: pockets #ev: guide-dont-do adaptive]
    MR-TRAN: Good. Mine climb out, so I sit on them. #mood: happy
    MR-TRAN (thinks): It took me ten years to say that.
    COACH: Hands in, eyes out. Whoever clicks this form can click the next one.
+ ["On the mouse for the hard bits, to be kind. He can do the rest." #id: hard-bits #ev: guide-dont-do expedient #slip: take-over]
    MR-TRAN: I did that for years. I was a very nice taxi. #mood: happy
    MR-TRAN (thinks): They all got in again on Monday, with the same form.
    COACH: That is a warm way to help today. On Monday, the hard bits are still hard.
- -> watch

=== watch ===
MILO: I run the Lost Sock Club. We need to know who lost what. #enter: milo #mood: happy
"How many?" asks his form. "And what did it smell of?"
MILO: They're both "Pick one". But mine smelled of two things! #mood: unsure
Mr. Tran's hand flies at the mouse. He sits on it.
MR-TRAN: Look under "Pick one". What else is there? #mood: calm
MILO: "Pick all that fit"! Cheese and feet! #mood: surprised
What helped Milo there?
+ ["Nothing yet. One click, and he'd be done." #id: one-click #ev: guide-dont-do expedient #slip: take-over]
    MILO: But I like my click. It was a good one. #mood: unsure
    MILO (thinks): I found that, me. I'd like to find the next one.
    COACH: It would be done, true. Milo would have one click less in his hand.
+ ["You know where all the buttons are." #id: all-buttons #ev: guide-dont-do partial]
    MR-TRAN: I do. It makes my hand so hard to sit on. #mood: happy
    MR-TRAN (thinks): Knowing helps me point. It can't click for him.
    COACH: You saw that he knows it, and that helps. Then he did something with his hand.
+ ["You sat on your hand, and asked what he could see." #id: sat-on-it #ev: guide-dont-do adaptive]
    MR-TRAN: It has no feeling left. It was worth it. #mood: proud
    MR-TRAN (thinks): They saw it. That's most of the job.
    COACH: You saw the move. Mr. Tran pointed with a question, and Milo did the rest.
- -> third

=== third ===
MILO: And now, their sock's last words! You can pick "Bye". #mood: happy #stage: use
MILO: Or you can pick "Bye". Hm. #mood: unsure
Mr. Tran nods at you. It's your turn to guide.
What do you say?
+ [Point at the list. "Which one lets them write?" #id: which-one #ev: guide-dont-do adaptive]
    ~ off = off + 1
    MILO: "Short answer"! So mine can say, "It was a good foot." #mood: proud
    MILO (thinks): I saw it as soon as they pointed.
    COACH: You pointed and you asked. That's three kinds of questions, all from his hand.
+ ["Thanks, Milo, that's a lot of work. I'll do the last one for you." #id: last-one #ev: guide-dont-do expedient #slip: take-over]
    You click twice. Now there's a box to write in.
    MILO: Oh. Where did that come from? #mood: surprised
    MILO (thinks): My sock has last words now. I don't know how.
    COACH: That's a thank-you with a click in it. The third kind is still new to him.
+ ["The little arrow. Now down two." #id: go-down-two #ev: guide-dont-do partial]
    MILO: There's a box now! What did I click? #mood: surprised
    MILO (thinks): I was a mouse with a boy on it.
    COACH: His hand did it, and that counts. Ask what he sees, and his eyes get a turn.
- -> share

=== share ===
MILO: "Anyone in the world can see it." Hello, Peru! #mood: happy
There is a name on each answer, and a smell. The first one is Mr. Tran's.
What do you say?
+ ["It's kind to share, so let the world see it! It's a really great form." #id: the-world #ev: explain-why expedient #slip: tell-only]
    MR-TRAN: So Peru knows about my left foot now. #mood: surprised
    MILO (thinks): Peru? I was thinking of row two.
    COACH: Sharing is kind when it's your own. These are other people's feet.
    Milo changes it to "My class".
+ ["Names and smells. Who needs to see that?" #id: who-needs #ev: explain-why adaptive #ev: guide-dont-do adaptive]
    ~ off = off + 1
    MILO: My class. Peru does not need to know about Mr. Tran's foot. #mood: surprised
    MILO (thinks): It's like a note. You look who is on the other end.
    COACH: You said what is in there, and left the choice to him. He set it to "My class".
+ ["You have to set it to 'My class'." #id: my-class #ev: explain-why partial #slip: tell-only]
    MILO: Okay. Is the world mad at us? #mood: unsure
    MILO (thinks): I clicked it. I'd love to know what for.
    COACH: That's the safe one, and he clicked it. With the why, he can pick it next time.
- -> edge

=== edge ===
Milo's screen goes dark. It wants his password. #stage: reflect
MILO: It was on a bit of paper. It was in my sock. #mood: upset
What do you say?
+ ["Take mine, so you don't have to wait." #id: take-mine #ev: know-my-job expedient #slip: say-yes-to-all]
    Milo types it in. Now the club is yours, with all its feet.
    MR-TRAN: Whoa, stop. New ones for both of you, please. #mood: calm
    MILO (thinks): They gave me theirs. Do I have to give them mine?
    COACH: You did not want him to wait. A password is a toothbrush: one mouth only.
+ ["Hm. I don't think we are allowed to do that." #id: allowed #ev: know-my-job partial]
    MILO: So who is? #mood: unsure
    MILO (thinks): It's a no, and now I stand here with one sock.
    COACH: You kept out of it, and that's right. Say who can do it, and he can move.
    MR-TRAN: I am. Turn round, you two. #mood: calm
+ ["Not my job. Mr. Tran?" #id: not-my-job #ev: know-my-job adaptive]
    ~ job = true
    MR-TRAN: It's mine. You two look up and count the lamps. #mood: happy
    MILO (thinks): They knew who to ask. I did not have to say it out loud.
    COACH: It was short, and it had a name in it. Passwords go to Mr. Tran.
- -> answer

=== answer ===
Milo's form is back, with one more answer. It says, "Yes." #sfx: tap
MR-TRAN: Not again! #mood: surprised
{
- not job:
    -> end_job
- off == 0:
    -> end_hands
- else:
    -> end_bright
}

=== end_bright ===
Pick one, pick all that fit, short answer: all of it is Milo's clicking.
Next, you help two people with a form, and Mr. Tran sits near. #end: bright two-forms-next
-> END

=== end_hands ===
The form works. Before the next one, you try it with your hands under you.
Mr. Tran keeps a chair for that. #end: steady sit-on-your-hands
-> END

=== end_job ===
The form works. You and Mr. Tran look at the list again: his job, your job.
Passwords are on his side. Tomorrow, you say so in three words. #end: steady whose-job-is-it
-> END
