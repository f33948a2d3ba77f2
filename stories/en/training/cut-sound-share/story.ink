// Two clips become one, a quiet cactus gets words, and a dance stays where it was meant to be.
# id: cut-sound-share
# title: Cut, Sound, Share
# trains: media-maker
# band: A
# difficulty: 1
# category: technical
# setting: computer-lab
# seat: guide
# cast: mr-tran, robin, casey
# minutes: 4
# feeds: media-maker
# brief: You are in the computer lab with Robin, who has filmed a cactus. You want to learn how to help with films.
# gloss: clip \| a short piece of a film
# gloss: captions \| words on the screen for what you hear
# gloss: caption \| words on the screen for what you hear
# gloss: post \| to put it where everyone can see it

// How much of the sound and the words was Robin's, and whether Casey was asked.
VAR his = 0
VAR asked = false
-> start

=== start ===
MR-TRAN: I filmed a whole concert once. The camera was in my bag. #place: computer-lab #stage: notice #enter: mr-tran #mood: happy
MR-TRAN: So it's 40 minutes of bag. #mood: unsure
MR-TRAN: A film guide helps you cut, and helps you ask. What comes before the red button? #mood: calm
+ ["Hold it still and find good light. Nobody likes a dark film." #id: good-light #ev: know-my-job partial]
    MR-TRAN: True. Inside a bag, it's very still and very dark. #mood: happy
    MR-TRAN (thinks): Good light on whom, though? Do they know?
    COACH: That helps the picture. There may be a person in it, and they get a say.
+ ["Ask who's in it." #id: ask-who #ev: know-my-job adaptive]
    MR-TRAN: Yes. Them first, and then a grown-up. #mood: proud
    MR-TRAN (thinks): Most people say "the red button" comes before the red button.
    COACH: A yes comes first. A face belongs to the one who wears it.
+ ["Film it, and ask after. Then it's real, and you can say sorry." #id: film-first #ev: know-my-job expedient]
    MR-TRAN: A sorry can't climb back into a camera. I've looked. #mood: unsure
    MR-TRAN (thinks): I did that to my sister. She was asleep, with her mouth open.
    COACH: Real is fun to watch. The asking is so that it's fun for the one in it, too.
- -> watch

=== watch ===
Robin asked a cactus how it feels. He has two clips of it. #enter: robin
ROBIN: There's the hello, and there's the bye. And then there's my knee. #mood: happy
MR-TRAN: So click here, and here. And drag that, no, that! #mood: calm
ROBIN: Which that? #mood: unsure
Mr. Tran shuts his mouth for a bit. "Where does your knee start?"
ROBIN: There! #mood: surprised
Snip, snip. He drags the bye up to the hello till they touch. #sfx: snip
What helped Robin?
+ ["He said where to click." #id: where-to #ev: guide-dont-do partial]
    ROBIN: He said "that" a lot. I know six things called "that". #mood: happy
    ROBIN (thinks): He was fast, and then he was not. I liked "not".
    COACH: It got Robin moving. Listen for the line that made Robin look for himself.
+ ["He's so kind and so quick. He could do it all while Robin rests." #id: robin-rests #ev: guide-dont-do expedient #slip: take-over]
    ROBIN: I'm not tired. I only sat by a cactus. #mood: unsure
    ROBIN (thinks): I want to be the one who goes snip.
    COACH: A rest is a kind thing to want for him. The snips are what he came for.
+ ["He stopped, and asked about the knee." #id: the-knee #ev: guide-dont-do adaptive]
    MR-TRAN: My mouth is like a hand. It grabs. #mood: happy
    MR-TRAN (thinks): I slip like that each week. I hope they see it's okay.
    COACH: You saw the stop, and the question after it. Robin found his own knee.
- -> sound

=== sound ===
You play it. "How are you?" says a tiny Robin. #stage: use #sfx: tap
ROBIN: I talked low, so that it could sleep. Now I'm too quiet! #mood: unsure
It's your turn to guide. There are two sound bars on the screen.
What do you say?
+ ["Look at these two bars. Which one of them is you?" #id: which-is-you #ev: guide-dont-do adaptive]
    ~ his = his + 1
    ROBIN: The flat one! Oh, I can pull it up. #mood: surprised
    "HOW ARE YOU?" says a big Robin. The whole lab says, "Fine!"
    ROBIN (thinks): I look for the flat one. I can do that at home.
    COACH: You asked, and his eyes did the rest. Flat means quiet, and now he has seen it.
+ ["Low bar. Pull it up. More. And stop!" #id: pull-it #ev: guide-dont-do partial]
    "HOW ARE YOU?" says a big Robin. The whole lab says, "Fine!"
    ROBIN: It's loud! How did you know which one? #mood: surprised
    ROBIN (thinks): I was the hand, and they were the eyes.
    COACH: It was his hand, and it's loud now. Let him look, and he can find the next one.
+ ["Thanks! I'll take the sound from here." #id: take-sound #ev: guide-dont-do expedient #slip: take-over]
    "HOW ARE YOU?" says a big Robin. The whole lab says, "Fine!"
    ROBIN: Oh, good. I think I blinked. #mood: unsure
    ROBIN (thinks): If I talk low again, do I have to bring them a cactus?
    COACH: It's loud, and it was quick. Robin's next quiet film comes back to you.
- -> words

=== words ===
ROBIN: And why does it need captions, if I'm loud now? #mood: calm
What do you tell him?
+ ["Leave them off, if you like. You worked so hard, and it's so good." #id: leave-off #ev: explain-why avoidant #slip: tell-only]
    ROBIN: Then what did the cactus say? #mood: unsure
    ROBIN (thinks): They like it. I asked something else.
    COACH: He did work hard. Some people can't hear all that work yet.
    MR-TRAN: I'd like to read what it says. #mood: calm
+ ["All films have to have them." #id: have-to #ev: explain-why partial #slip: tell-only]
    ROBIN: Even your bag one? #mood: surprised
    ROBIN (thinks): It's a rule. I wonder who it is for.
    COACH: That's the rule here. Tell him who reads them, and he will write them better.
+ ["Some of us don't hear it. Some watch with no sound." #id: some-of-us #ev: explain-why adaptive]
    ~ his = his + 1
    ROBIN: So the words let them in. Okay! #mood: happy
    ROBIN (thinks): My aunt reads her films. She would like a cactus.
    COACH: You told him who it's for. That's a why he can carry to the next film.
- -> edge

=== edge ===
Robin types the words of the cactus: "(It thinks.)" #stage: reflect #sfx: tap
ROBIN: And look, Casey dances in the back! Can I post it? #mood: happy
What do you say?
+ ["Ask Casey. Then Mr. Tran." #id: ask-casey #ev: know-my-job adaptive #ev: safety-sort adaptive]
    ~ asked = true
    CASEY: No, please. That dance was for the cactus. #enter: casey #mood: calm
    CASEY (thinks): They asked. I can say no, and it's not a big thing.
    COACH: You sent him to the one who can say yes. She said no, and that's an answer.
    Robin knows what to do. Snip! #sfx: snip
+ ["Sure! She looks so happy. It's kind to let people see that." #id: so-happy #ev: know-my-job expedient #slip: say-yes-to-all]
    Robin puts it up on the big screen. The door opens. #sfx: tap
    CASEY: Is that me? That was for the cactus! #enter: casey #mood: surprised
    CASEY (thinks): I was happy. I was happy alone.
    COACH: It's true that she looks happy. She did not know that you looked.
    ROBIN: Sorry, Casey! I'll cut it. #mood: upset
+ ["Maybe make her a bit fuzzy? Then nobody can tell." #id: fuzzy #ev: know-my-job partial]
    CASEY: I can tell. It's a fuzzy me. #enter: casey #mood: unsure
    CASEY (thinks): They thought of me, and they did not ask me.
    COACH: You thought about her, and that's a start. One question would let her choose.
    ROBIN: Sorry, Casey! I'll cut it. #mood: unsure
- -> bag

=== bag ===
MR-TRAN: Next, my concert. Robin, can you do captions for a bag? #mood: happy
"(Bag)," types Robin. "(More bag)." #sfx: tap
{
- not asked:
    -> end_ask
- his == 0:
    -> end_why
- else:
    -> end_bright
}

=== end_bright ===
Two clips are one, the cactus thinks out loud, and Casey was asked.
Next, you make one film with Mr. Tran, and then you help a classmate. #end: bright a-film-with-mr-tran
-> END

=== end_why ===
The film is cut, and Casey was asked. You try the sound again, and Robin looks.
Mr. Tran has 39 more minutes of bag for that. #end: steady robin-looks-next
-> END

=== end_ask ===
The dance is out, and Casey says it's okay now. You, Robin and Mr. Tran make a sign.
"First the yes, then the red button." You look at it again tomorrow. #end: steady first-the-yes
-> END
