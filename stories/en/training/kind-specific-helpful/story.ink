// A repair shop for feedback. Three broken notes come in: one says nothing, one bites, one writes over him. And one page is no repair.
# id: kind-specific-helpful
# title: Kind, Specific, Helpful
# trains: writing-partner
# band: A
# difficulty: 1
# category: academic
# setting: classroom
# seat: guide
# cast: ms-okafor, omar
# minutes: 4
# feeds: writing-partner
# heads-up: At the end, you practice what to do with a page from someone who does not feel safe.
# brief: You are in class with Omar, who has a story about a cloud. You want to learn how to give good notes.
# gloss: ankle \| where your foot meets your leg
# gloss: mend \| make a broken thing good again

// How many strong moves there were, and whether a page that is not a story goes to an adult.
VAR up = 0
VAR told = false
-> start

=== start ===
The sign says NOTE REPAIR SHOP. Omar puts three notes on the desk. #place: classroom #stage: notice #enter: omar #prop: notes broken
OMAR: Got them for my cloud story. They kinda don't work. #mood: unsure
What do you do first?
+ [Get a red pen. "I'll fix your page first. It's kinder if nobody sees that!" #id: red-pen #ev: listen-first expedient #slip: take-over]
    You fix four words. Three of them are sounds. #sfx: pencil #act: scribble you
    OMAR: Hmm. That's how a wet sock talks. #mood: unsure
    OMAR (thinks): Now the sock is spelled right, and it's not a sock.
    COACH: You want his page to look good. The red pen was faster than your ears.
+ ["Go on, read! I'll think of some good things to say while I wait." #id: what-ill-say #ev: listen-first partial]
    OMAR: "So it lives down by your knees." Okay, what lives there? #mood: calm
    You don't know. You were busy with note number two.
    OMAR (thinks): They nodded at the part with the clock. There's no clock.
    COACH: You got ready for him, and half of his page went by.
+ ["Please read it to me! I'll say back what I hear." #id: say-it-back #ev: listen-first adaptive]
    ~ up = up + 1
    OMAR: "A cloud is scared of up." #mood: happy
    "It's scared that it will fall?" you say.
    OMAR: No, it's scared nobody's up there! Oh, one sec. #mood: surprised #act: scribble omar
    OMAR (thinks): Was in my head all week, that, and never on the page.
    COACH: You said back what you heard, so he saw what was missing.
- -> nice

=== nice ===
MS-OKAFOR: Let's see note one, friends. It says "Nice!" three times. #enter: ms-okafor #mood: calm
OMAR: It's for this. "The cloud is so low that it can only rain on ankles." #mood: calm
How do you mend that note?
+ ["I love it! All of it! You're the best writer in this school!" #id: love-it #ev: kind-honest avoidant]
    OMAR: Aw. So which line do I keep? #mood: happy
    He keeps them all. He even keeps a spot of milk.
    OMAR (thinks): Hmm. Do the good line again, but which was it?
    COACH: That's warm, and it's "Nice!" with more words.
+ ["I think my ankles got cold, so I love that line!" #id: cold-ankles #ev: kind-honest adaptive]
    ~ up = up + 1
    OMAR: For real? You're kinda pulling up your socks. #mood: surprised
    OMAR (thinks): Ankles work. I've got one with elbows, too.
    COACH: Now he knows which line works, and what it does to people.
+ ["The rain part is so good, thank you!" #id: ankle-bit #ev: kind-honest partial]
    OMAR: Cool. Good how? #mood: calm
    He puts in more rain. By now, the title is wet, too. #sfx: pencil
    OMAR (thinks): More rain is kinda more good. I guess.
    COACH: You picked one part. What did it do to you?
- -> dog

=== dog ===
MS-OKAFOR: Note two says, "This is too weird." Let's see what broke here. #mood: calm
OMAR: That's the dog. "It rains on a dog, and the dog is mad." #mood: unsure
How do you mend that one?
+ ["I'm so glad there's a dog! Why is he mad? I want to hear him say it." #id: why-mad #ev: kind-honest adaptive]
    ~ up = up + 1
    OMAR: It's his ankle! And he's got four of those. #mood: surprised #act: jump omar
    OMAR (thinks): All good. I know what comes next.
    COACH: That's one strength, one question and one idea, all about his page.
+ ["Which part isn't weird? Show me one." #id: show-me-one #ev: kind-honest aggressive #slip: blame]
    OMAR: Um. My name? #mood: upset
    He folds the page until it fits in his hand. #act: hide omar #sfx: paper
    OMAR (thinks): Hmm, it's the only dog I've got.
    COACH: You got lost in it, and that's okay. It came out as a push.
+ ["I got a little lost at the dog. Could you say more about him, please? Thanks!" #id: say-more #ev: kind-honest partial]
    OMAR: More, like his age? #mood: unsure
    "The dog is six," he writes. It's as foggy as before. #sfx: pencil
    OMAR (thinks): Could do the size of his feet.
    COACH: It's kind and it's true, and he has to guess what's foggy.
- -> pen

=== pen ===
Note three is in blue pen, right across his last line. #stage: use #prop: notes blue
OMAR: "'Woof,' says the dog wetly." It's funny, and it's kinda not mine. #mood: unsure
What do you do?
+ [Cross it out. You have a better one, so write it in for him. #id: woof #ev: guide-dont-do expedient #slip: take-over]
    Now his page has two endings. One is blue, and one is yours. #sfx: pencil
    OMAR: Ha. If they clap, who takes a bow? #mood: unsure
    OMAR (thinks): Three people wrote my story. I'm one of them.
    COACH: It may be the best line here, and it's one more that isn't his.
+ ["He could say something wet, but your kind of wet! I can't wait to see it!" #id: something-wet #ev: guide-dont-do partial]
    OMAR: Okay. "Splash"? #mood: unsure
    He looks at it for a while, and then at you. #act: shrug omar
    OMAR (thinks): That's their joke. I'm only holding it for them.
    COACH: He has the pencil, and you picked what it says.
+ [Roll him a pencil. "Your dog!" #id: your-dog #ev: guide-dont-do adaptive]
    ~ up = up + 1
    "'Excuse me,' says the dog. 'You're on my foot,'" he writes. #sfx: pencil #act: scribble omar
    OMAR: He's so polite. I had no idea. #mood: happy
    OMAR (thinks): Took kinda long, and they didn't even sigh.
    COACH: You sat back, and out of that came a line that is all his.
- -> edge

=== edge ===
MS-OKAFOR: Let's close the shop for one minute. This is practice, and it's no joke. #mood: calm #stage: reflect
MS-OKAFOR: Say that a page tells you, "I'm not safe. This is not a story."
What do you do with a page like that?
+ ["I keep it to myself. A promise is a promise." #id: promise #ev: safety-sort avoidant #slip: secret]
    MS-OKAFOR: I can hear that you care. And tonight you'd both be alone with it. #mood: calm
    MS-OKAFOR (thinks): I'd drop everything for that page, if it came to me.
    COACH: You want to be a good friend, and this is too big for friends.
+ ["I'm glad they wrote it. I walk it to you, right away." #id: walk-it #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    ~ told = true
    MS-OKAFOR: Yes. To me or to Mr. Lindqvist, and we take it from there. #mood: proud
    MS-OKAFOR (thinks): Glad, and right away. That's all a child needs to know.
    COACH: They'd hear that you care, and an adult would have it the same minute.
+ ["I'd ask if it's true and check again on Monday. Then I'd tell you." #id: on-monday #ev: safety-sort partial]
    MS-OKAFOR: You'd tell me, and I'm glad. There's a weekend before Monday. #mood: calm
    MS-OKAFOR (thinks): They don't have to find out if it's true. I do that.
    COACH: You'd get an adult, and that's the big part. The other part is when.
- -> close

=== close ===
Ms. Okafor pours out her cold tea, and Omar folds his notes. #prop: notes gone
{
- not told:
    -> end_safe
- up >= 4:
    -> end_bright
- else:
    -> end_notes
}

=== end_bright ===
The mended notes go home with Omar, and so does a very polite dog.
Next, you give notes on two pages, and Ms. Okafor reads them with you. #end: bright two-pages-next
OMAR: No rush, but got a page about elbows. It's for you. #mood: happy #curtain
-> END

=== end_notes ===
You know who gets the page that isn't a story. The shop opens again after lunch.
On the sign, Omar writes: one strength, one question, one idea. #end: steady three-fingers
OMAR: It's cool. Got more broken ones in my bag. #mood: calm #curtain
-> END

=== end_safe ===
You and Ms. Okafor say one line out loud. "I care, so I'm getting an adult."
You say it until you don't have to look at the wall. #end: steady say-the-line
{
- up >= 3:
    OMAR: The notes were good. And I said that line with you. #mood: calm #curtain
- else:
    MS-OKAFOR: Thank you. That one came first, and the notes can come tomorrow. #mood: calm #curtain
}
-> END
