// Say, watch, try: ask, wait, offer; pictures and hands; three ways to be at recess; and what stays private. Sami, who was new once, plays the new kid.
# id: everybody-belongs-here
# title: Everybody Belongs Here
# trains: welcome-buddy
# band: A
# difficulty: 1
# category: social
# setting: hallway
# seat: guide
# cast: mr-lindqvist, tomasz, sami
# minutes: 4
# feeds: welcome-buddy
# brief: You are in the hallway with Tomasz, and Sami plays a kid who is new here. You want to make a first day a good one.
# gloss: private \| only for you, and not for everyone
# gloss: interpreter \| a grown-up whose job is to say the words in a second language
# gloss: recess \| the time to play between classes

// How often you spoke, pulled or guessed for Sami; and whether you told his story.
VAR pulls = 0
VAR told = false
-> start

=== start ===
MR-LINDQVIST: On my first day here, I saw a line and got in it. #place: hallway #stage: notice #enter: mr-lindqvist #mood: calm
MR-LINDQVIST: It was the bus to the zoo. I was back at three. #mood: happy
Someone new looks at all the doors. What comes first?
+ [Smile, and wait till they come over. #id: smile-and-wait #ev: listen-first partial]
    MR-LINDQVIST: They all smiled. I smiled, too, and got on the bus. #mood: calm
    MR-LINDQVIST (thinks): I'd have asked, if somebody had stood still.
    COACH: A smile says "welcome". A "hi" and a question can come with it.
+ ["Hi! What would help?" #id: what-would-help #ev: listen-first adaptive]
    MR-LINDQVIST: A map would have. And a sandwich. #mood: happy
    MR-LINDQVIST (thinks): I'd have missed the llamas. But still.
    COACH: You ask before you help. What one person needs, you can't see from outside.
+ ["Come on, I'll show you all of it! It's so kind to be quick." #id: all-of-it #ev: listen-first expedient #slip: take-over]
    ~ pulls = pulls + 1
    MR-LINDQVIST: That's how I saw the zoo. I think there was a bear. #mood: unsure
    MR-LINDQVIST (thinks): All I wanted to know was where to hang my coat.
    COACH: That's a warm welcome, at a run. They may only need one door.
- -> watch

=== watch ===
Sami was new once, so he plays the new kid. Today, he's from the moon. #enter: sami #enter: tomasz
SAMI: On the moon, we don't talk on day one. So, shh. #mood: happy
TOMASZ: Hi! What would help, lunch, the gym, a snack, a hug, a… #mood: happy
Tomasz shuts his mouth. He counts to ten on his fingers. #stage: decide
At nine, Sami draws a drop. Water! #sfx: pencil
What helped Sami?
+ ["All the guesses. One of them was going to hit." #id: all-guesses #ev: listen-first expedient #slip: take-over]
    ~ pulls = pulls + 1
    SAMI: No water in it, and so many words. #mood: unsure
    SAMI (thinks): He was at "hug", and my drop got smaller and smaller.
    COACH: Guessing is friendly, and it fills up all the room. The drop needed a gap.
+ ["He asked so nicely!" #id: so-nicely #ev: listen-first partial]
    TOMASZ: I did. Then I asked four more times. #mood: calm
    TOMASZ (thinks): I have to sit on my mouth. It's a lot of mouth.
    COACH: The question was good, and it was kind. What came after the question?
+ ["The ten fingers." #id: ten-fingers #ev: listen-first adaptive]
    TOMASZ: It was so long! I nearly said "bathroom" at six. #mood: happy
    SAMI (thinks): Nine is a good place. I needed all nine.
    COACH: You saw the wait. He asked, he held still, and Sami could fill it himself.
- -> lunch

=== lunch ===
Your turn! Sami pats his tummy, and looks at nine doors. #stage: ask
No talking on the moon. How do you tell him about lunch?
+ [Say it slow and loud. "LUNCH! IS! THIS! WAY!" #id: slow-and-loud #ev: guide-dont-do aggressive]
    ~ pulls = pulls + 1
    SAMI: I don't talk on day one. I do hear! #mood: upset
    SAMI (thinks): I know "lunch". I was looking for the door.
    COACH: You want it to get through. Loud is not more clear, but a hand or a picture is.
    Then you point at door six.
+ [Point at door six. #id: door-six #ev: guide-dont-do partial]
    Sami goes in. He comes back, and turns up his hands.
    SAMI (thinks): There's a line, and trays. What do I do with a tray?
    COACH: One finger, and he has the door. A small picture can tell him the rest.
+ [Draw a door, a tray and a line. Hand him the pencil. #id: draw-it #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    Sami adds moon cheese to the tray. Then he gives you a thumb. #sfx: pencil
    SAMI (thinks): I got the pencil, too. So now it's a talk.
    COACH: Pictures, hands, a tablet, any words you share: it all counts. And he could answer.
- -> recess

=== recess ===
Recess. Sami stands by the wall, and the ball game is loud. #place: playground #stage: use
What do you offer?
+ ["Everyone, this is Sami! He'd love to play, thank you!" #id: hed-love-to #ev: know-my-job expedient #slip: take-over]
    ~ pulls = pulls + 1
    SAMI: He would? #mood: surprised
    SAMI (thinks): Now nine people wait for me to love it.
    COACH: You want him to have friends, fast. You said his words, and he has his own.
    He shakes his head, and pats the bench.
+ ["Ball, bench, or alone?" #id: ball-bench-alone #ev: guide-dont-do adaptive #ev: know-my-job adaptive]
    Sami pats the bench. Then he pats it one more time, next to him. #mood: happy
    SAMI (thinks): Two pats. One was for me, and one was for you.
    COACH: You offered three, and all three were okay. So his yes is a real one.
+ [Stand next to him. #id: next-to-him #ev: guide-dont-do partial]
    Sami looks at you. You look at the ball.
    SAMI (thinks): It's good to be two. Are we waiting for a thing?
    COACH: Company is good, and it asks for nothing. Now offer him something to pick from.
    He pats the bench.
- -> story

=== story ===
Tomasz plays a kid with big ears. Sami has told you a bit. #stage: reflect
TOMASZ: So why did he leave the moon? You can tell me! #mood: happy
What do you say?
+ ["Okay, but please keep it to yourself. It was like this…" #id: like-this #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ told = true
    SAMI: Hey! That was my moon. #mood: upset
    TOMASZ: I only played it. But you'd have told me! #mood: surprised
    SAMI (thinks): I'd tell it one day. I'd like to pick the day.
    COACH: It feels good to know, and to share. Why he came here is private, so he tells it.
+ ["Um. I'm not sure if I can say." #id: not-sure #ev: know-my-job partial]
    TOMASZ: Ooh. So there IS a story? #mood: surprised
    SAMI (thinks): They did not tell. But now he's at the keyhole.
    COACH: You kept it in. A short "that's his" shuts the door all the way.
+ ["That's Sami's to tell, if he wants to." #id: samis-to-tell #ev: know-my-job adaptive]
    TOMASZ: Then I'll ask him. About cheese, maybe. #mood: calm
    SAMI (thinks): They had it in their mouth, and they shut the mouth.
    COACH: You shut the door on his story, and you were nice about it. He can trust that.
- -> ending

=== ending ===
MR-LINDQVIST: And family talks or nurse talks get a grown-up interpreter. #mood: calm
Sami draws you a map: water, lunch, bench. And one bus, with a big X. #sfx: pencil
{
- pulls < 2 and not told:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
MR-LINDQVIST: Where was this map when I needed it? #mood: happy
Next, you plan a first-day tour with him. Then you do it with Tomasz. #end: bright not-the-zoo-bus
-> END

=== end_steady ===
SAMI: Not so bad, for Earth. #mood: happy
{told:With Tomasz, you say "that's his to tell" ten times, in ten voices.|With Tomasz, you do the ten fingers again.} Then you plan a tour. #end: steady ten-more-fingers
-> END
