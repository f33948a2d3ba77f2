// A race: a sock form has to be out before the bell. The clock on the wall goes by how the helping went.
// Buttons as Google Forms has them: Multiple choice, Checkboxes, Short answer, Publish, and who may answer.
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
# brief: You are in the computer lab with Milo, who has 20 minutes to make a sock form. You want to learn how to help with forms.
# gloss: form \| a page of questions that people fill in
# gloss: password \| a secret word that lets only you in
# gloss: multiple choice \| a question where you pick one answer
# gloss: checkboxes \| a question where you can pick more than one answer
# gloss: publish \| the button that lets people answer your form

// How many strong moves there were, and whether the password stayed Mr. Tran's job.
VAR up = 0
VAR job = false
-> start

=== start ===
The box of lost socks leaves at the bell. Milo's form is empty. #place: computer-lab #stage: notice #enter: milo #prop: clock twenty
MILO: Oh no, oh no! So many socks, and twenty minutes! #mood: upset
Ready, set. What do you say first?
+ ["Quick, pick a color for it first! How about pink?" #id: color-first #ev: listen-first partial]
    The form goes pink, and then green, and then pink again. #sfx: tap
    MILO: It's so pink! I can't even think of a question. #mood: unsure
    MILO (thinks): Four minutes! I used up four whole minutes on pink.
    COACH: A color is fun, and the form still asks nothing.
+ ["I'm faster. Move." #id: faster #ev: guide-dont-do aggressive #slip: take-over]
    You grab, he grabs, and the mouse falls behind the desk. #sfx: tap #act: drop you
    MILO: Oh no, not the mouse! #mood: upset
    MILO (thinks): I was scared of the bell, and now I'm scared of my guide.
    COACH: You wanted to save time. Finding the mouse took four minutes.
+ ["Could you tell me three things you need to know, please?" #id: three-things #ev: listen-first adaptive]
    ~ up = up + 1
    MILO: Who lost it, what does it smell like, and what would it say? #mood: happy
    MILO (thinks): It was forever big, and now it's three.
    COACH: Now he has a list, and it took no time at all.
- -> watch

=== watch ===
{
- up >= 1:
    Eighteen minutes left. Mr. Tran runs in. #enter: mr-tran #prop: clock eighteen
- else:
    Fourteen minutes left. Mr. Tran runs in. #enter: mr-tran #prop: clock fourteen
}
MILO: "What does it smell like?" You can only pick one, and mine smells like two! #mood: upset
MR-TRAN: Press the… um, the thing! It says Multiple choice. #mood: unsure #act: point mr-tran
MR-TRAN: Milo, open that list. Which one could let you pick two? #mood: calm
MILO: Checkboxes! Cheese and feet! #mood: surprised #sfx: tap
What helped Milo?
+ ["Nothing. He's so slow." #id: so-slow #ev: guide-dont-do aggressive]
    MILO: I'm slow? I found Checkboxes! #mood: upset
    He stops for a while, with his chin on the desk.
    MILO (thinks): I'm trying so hard. My whole body is trying.
    COACH: The clock is scary, and that came out at Milo.
+ ["You named the list, and Milo picked from it!" #id: named-the-list #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MR-TRAN: In my defense, "the thing" was a real thing. #mood: happy
    MR-TRAN (thinks): They saw where I got better. Well now.
    COACH: The real name got him to the list, and he chose by himself.
+ ["You got here so fast, and you know all the buttons." #id: all-buttons #ev: guide-dont-do partial]
    MR-TRAN: I do know them. I still said "the thing". #mood: unsure
    MR-TRAN (thinks): I knew it, and Milo couldn't see what I meant.
    COACH: He knows them all, and that didn't help until he named one.
- -> third

=== third ===
{
- up >= 2:
    Thirteen minutes left. #stage: use #prop: clock thirteen
- else:
    Nine minutes left. #stage: use #prop: clock nine
}
MILO: "What would your sock say?" It wants me to type in all the answers, help! #mood: upset
What do you say?
+ ["Open the list again. One of them lets people write!" #id: which-one #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MILO: Short answer! Mine would say, "It was a good foot." #mood: proud #sfx: tap
    MILO (thinks): I found it, me, with the bell coming!
    COACH: That's the same list as before, and he found a new thing in it.
+ ["Please show me the mouse, and I'll do this last part for you!" #id: last-one #ev: guide-dont-do expedient #slip: take-over]
    Two clicks, and there's a line to write on. #sfx: tap
    MILO: Whoa, you're fast! Can you do the glove form, too? #mood: happy
    MILO (thinks): If they go home, I can't even make a line.
    COACH: You won one minute, and now you have a glove form.
+ ["Arrow, down, up one, and click. Don't ask why, there's no time." #id: go-down-two #ev: guide-dont-do partial]
    MILO: There's a line! Oh no, what did I click? #mood: surprised #sfx: tap
    MILO (thinks): It's there, and I don't know where I was.
    COACH: He did the clicks, and nobody told him what to look for.
- -> share

=== share ===
{
- up >= 3:
    Eight minutes left. Milo hits Publish, and it asks who can answer. #prop: clock eight
- else:
    Five minutes left. Milo hits Publish, and it asks who can answer. #prop: clock five
}
MILO: It says "Anyone with the link". Or only our school. #mood: calm
What do you say?
+ ["Anyone! It's so kind to let the whole world help." #id: the-world #ev: explain-why expedient #slip: tell-only]
    The first answer is from a Bob, far away. "I lost a hat," says Bob. #sfx: bell
    MILO: Oh no, who's Bob? Bob isn't in row two! #mood: upset
    Mr. Tran sets it to the school.
    MILO (thinks): I wanted socks, and I got a Bob with no hat.
    COACH: It sounds friendly, and the link went a long way.
+ ["You have to pick our school. The tech people check that." #id: my-class #ev: explain-why partial #slip: tell-only]
    MILO: Okay. But is the whole world mad at us? #mood: unsure
    MILO (thinks): I clicked it. So why that one?
    COACH: That one is safe, and he can't say why.
+ ["Think of who lost a sock here. Only they need it!" #id: who-needs #ev: explain-why adaptive #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MILO: That's us, not the whole world! I click our school. #mood: surprised #sfx: tap
    MILO (thinks): A form is for the people it's for. I never thought of that!
    COACH: He thought about who it's for, and he knew which to click.
- -> edge

=== edge ===
{
- up >= 4:
    Four minutes left. The screen goes dark. #stage: reflect #prop: clock four
- else:
    Two minutes left. The screen goes dark. #stage: reflect #prop: clock two
}
MILO: It wants my password! I forgot the whole thing! #mood: upset
What do you do?
+ ["Mr. Tran! It's a password." #id: not-my-job #ev: know-my-job adaptive]
    ~ up = up + 1
    ~ job = true
    MR-TRAN: Trust me, I've lost mine twice today. New one! #mood: happy
    MILO (thinks): They didn't ask me what it was. Phew.
    COACH: A password is a job for him, and you got him right away.
+ ["Take mine! You can't wait now." #id: take-mine #ev: know-my-job expedient #slip: say-yes-to-all]
    Milo types it. Your own page opens, with your poem about a goat. #mood: surprised
    MILO: You guys, there's a goat poem! #mood: happy
    MR-TRAN: Whoa, let's close that. You need a new password, too. #mood: calm
    MILO (thinks): I read the whole goat. I didn't mean to.
    COACH: It was meant to save him, and it opened all that's yours.
+ ["Maybe wait a bit? It could come back to you." #id: wait-a-bit #ev: know-my-job partial]
    Milo waits with his eyes shut. One minute goes by. #mood: calm
    MILO: All I see is socks. #mood: unsure
    MR-TRAN: Milo? I can make you a new one. #mood: calm
    MILO (thinks): I waited, and it was so long!
    COACH: You left his password alone, and he needed one more person.
- -> bell

=== bell ===
{
- not job:
    -> end_job
- up >= 4:
    -> end_bright
- else:
    -> end_hands
}

=== end_bright ===
Out it goes, to the whole school, and then, ring! Eleven socks get an owner. #sfx: bell #mood: happy
Next, you help two people with a form, and Mr. Tran sits near. #end: bright two-forms-next
MILO: I made the whole thing! Me, with my own hands! #mood: proud #curtain
-> END

=== end_hands ===
Ring! Milo is back in, and the form is out one minute late. #sfx: bell
Mr. Tran holds the sock box. Tomorrow, Milo makes one more, and you only ask. #end: steady sit-on-your-hands
{
- up >= 3:
    MILO: So close! The box waited for us. #mood: happy #curtain
- else:
    MILO: You're staying tomorrow, right? I can't do it alone. #mood: unsure #curtain
}
-> END

=== end_job ===
Ring! The form is done, Milo has no password yet, and the box rolls off. #sfx: bell
Mr. Tran gets it back. You two write a list: his job, your job. #end: steady whose-job-is-it
{
- up >= 3:
    MILO: We had it, we had it, and then the dark! #mood: unsure #curtain
- else:
    MILO: I'm on the floor. Leave me here with one sock. #mood: upset #curtain
}
-> END
