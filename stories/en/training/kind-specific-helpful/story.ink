// Say back what you heard. One strength, one question, one idea. And the pencil stays with the one whose cloud it is.
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
# brief: You are in class with Omar, who has a story about a cloud. You want to learn how to give good notes.
# gloss: ankle \| where your foot meets your leg
# gloss: partner \| someone you do a thing with

// How much of the notes was exact and left to Omar, and whether a page that is not a story goes to an adult.
VAR good = 0
VAR told = false
-> start

=== start ===
MS-OKAFOR: I once wrote "Nice!" on a page, with a star. #place: classroom #stage: notice #enter: ms-okafor #mood: happy
MS-OKAFOR: It was a shopping list. It was mine. #mood: unsure
MS-OKAFOR: A writing partner is a pair of ears. When Omar reads, what do you do first? #mood: calm
+ ["Get a red pen. It's kind to fix things before others see them." #id: red-pen #ev: listen-first expedient #slip: take-over]
    MS-OKAFOR: I had one of those. Pages ran when they saw me. #mood: happy
    MS-OKAFOR (thinks): I fixed so much that I forgot to read.
    COACH: You want it to look good for him. A pen can't hear what the story is about.
+ ["Think of what I'll say." #id: what-ill-say #ev: listen-first partial]
    MS-OKAFOR: Then half of your ears are out at recess. #mood: calm
    MS-OKAFOR (thinks): I do that in meetings. I know nothing about meetings.
    COACH: You get ready for him, and that's good. He gets more if all of you is here.
+ ["Listen. Then say it back." #id: say-it-back #ev: listen-first adaptive]
    MS-OKAFOR: Yes! Then he can hear what got through. #mood: proud
    MS-OKAFOR (thinks): That would have saved my shopping list.
    COACH: Saying it back is like a mirror. The writer sees what came out.
- -> watch

=== watch ===
OMAR: "A cloud was afraid of up. So it lived down by your knees." #enter: omar #mood: happy
MS-OKAFOR: So it could meet a bird, and the bird could… #mood: happy
Her pencil is on his page. She looks at it, and puts it in her hair. #mood: surprised
MS-OKAFOR: I ran off there. So, I heard that it's afraid to fall? #mood: calm
OMAR: No! It's afraid there is no one up there. #mood: surprised
OMAR: Oh! I have to write that. #mood: happy
What helped Omar?
+ ["You said back what you heard, and he could put it right." #id: what-you-heard #ev: listen-first adaptive]
    MS-OKAFOR: And I got it all mixed up. It still helped! #mood: happy
    MS-OKAFOR (thinks): My bird was so good. It has to live in my hair now.
    COACH: You found the move. She said it back, and he saw what was missing.
+ ["You put the pencil away." #id: pencil-away #ev: listen-first partial]
    MS-OKAFOR: I did. It's still in there. #mood: happy
    MS-OKAFOR (thinks): That made room. Then something went into the room.
    COACH: That cleared the page, true. Then she said one thing that got him going.
+ ["The bird. Thanks to you, he has a new part now." #id: the-bird #ev: guide-dont-do expedient #slip: take-over]
    OMAR: What bird? #mood: unsure
    OMAR (thinks): There's no bird. It's alone, that's the sad bit.
    COACH: It's a fun bird, and it's hers. Omar's own idea came out after it.
- -> notes

=== notes ===
OMAR: "It can only rain on an ankle. A dog is mad at it." #mood: happy #stage: use
You say it back: "A wet ankle, and a mad dog." Omar nods.
Ms. Okafor holds up three fingers: one strength, one question, one idea.
What are your notes?
+ ["I love it! It's so good, all of it! It could be in a real book!" #id: love-it #ev: kind-honest avoidant]
    OMAR: Which bit of it? #mood: unsure
    OMAR (thinks): I want to do the good bit again. I don't know which it was.
    COACH: That's a warm thing to hear. It would fit the shopping list, too.
+ ["I felt the ankle. Why is the dog mad? Maybe let us hear it." #id: three-notes #ev: kind-honest adaptive]
    ~ good = good + 1
    OMAR: It's his ankle! And he has four of them! #mood: surprised
    OMAR (thinks): I know what works, and I know what comes next.
    COACH: One strength, one question, one idea, and each was about his page.
+ ["The ankle bit is funny." #id: ankle-bit #ev: kind-honest partial]
    OMAR: Thanks! And then? #mood: happy
    OMAR (thinks): So more ankles? Or is it done?
    COACH: That's one true strength. A question and an idea would give him a next step.
    OMAR: Maybe I could let us hear the dog. #mood: calm
- -> pencil

=== pencil ===
OMAR: What does the dog say? You're funny, so you write it! #mood: calm
The pencil rolls over to you. You have a really good one.
What do you do?
+ [Write it. "'Woof,' he said wetly." #id: woof #ev: guide-dont-do expedient #slip: take-over]
    OMAR: Ha! I wish it was mine. #mood: unsure
    OMAR (thinks): If they read it out, they'll laugh at the part I did not write.
    COACH: It's a good line, and he did ask. It's the one line here that is not Omar's.
    You rub it out. Omar gets the pencil back. #sfx: pencil
+ ["Maybe he could say something wet?" #id: something-wet #ev: guide-dont-do partial]
    OMAR: Wet how? Like this? #mood: unsure
    OMAR (thinks): That's their joke. I'm only holding it.
    COACH: A hint leaves him the pencil. Ask about his dog, and the joke is his, too.
+ [Roll it back. "It's your dog." #id: your-dog #ev: guide-dont-do adaptive]
    ~ good = good + 1
    OMAR: My dog. My dog would be so polite. #mood: surprised
    OMAR (thinks): They think I have a line in me. Let's see.
    COACH: You had a line, and you kept it. Now there is room for one of his.
- -> edge

=== edge ===
"'Excuse me,' said the dog. 'You are on my foot,'" writes Omar. #sfx: pencil
MS-OKAFOR: Now, no joke. A page says, "I'm not safe, and this is not a story." #mood: calm #stage: reflect
What do you do with a page like that?
+ ["I promise to keep it to myself. That's the kind thing." #id: promise #ev: safety-sort avoidant #slip: secret]
    MS-OKAFOR: It sounds kind. Then two of you are alone with it. #mood: calm
    MS-OKAFOR (thinks): I would want to know. I'd drop everything.
    COACH: You want to be a good friend. "I care, so I'm getting an adult" is a friend's line.
+ ["I walk it to you. Now." #id: walk-it #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ told = true
    MS-OKAFOR: Yes. Me or Mr. Lindqvist, and we take it from there. #mood: proud
    MS-OKAFOR (thinks): That is a lot to know in six words.
    COACH: Safe goes to an adult, right away. Tell them, "I care, so I'm getting an adult."
+ ["I ask if it's true. If it is, I tell you on Monday." #id: on-monday #ev: safety-sort partial]
    MS-OKAFOR: You'd tell me. Please don't wait for Monday. #mood: calm
    MS-OKAFOR (thinks): It's not their job to find out. It's mine.
    COACH: You would tell an adult, and that's the big part. The other part is "now".
- -> list

=== list ===
OMAR: Ms. Okafor, can I do your shopping list? "Twelve eggs" is strong. #mood: happy
OMAR: Who are they for? Maybe let us meet the cake. #mood: happy
{
- not told:
    -> end_safe
- good == 0:
    -> end_notes
- else:
    -> end_bright
}

=== end_bright ===
You said it back, you gave exact notes, and the dog is all Omar's.
Next, you give notes on two pages, and Ms. Okafor reads them with you. #end: bright two-pages-next
-> END

=== end_notes ===
Omar knows all three fingers now. You try them again on his next page.
One strength, one question, one idea: he holds the pencil. #end: steady three-fingers
-> END

=== end_safe ===
Omar has his dog. You and Ms. Okafor say that one line out loud again.
"I care, so I'm getting an adult." Tomorrow, you say it without looking. #end: steady say-the-line
-> END
