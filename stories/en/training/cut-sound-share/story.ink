// The making of a cactus video. In the middle, a dance turns up that nobody asked about, and the video has to do without it.
// A yes to one thing (hands) is no yes to another (a dance).
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
# brief: You are in the computer lab, where Robin makes a cactus video. You want to learn how to help with videos.
# gloss: video \| pictures that move
# gloss: clip \| a short piece of a video
# gloss: captions \| words on the screen for what you hear
# gloss: cactus \| a plant with needles
# gloss: scissors \| the Split button, which cuts a clip in two

// How many strong moves there were, and whether Casey was asked about her dance.
VAR up = 0
VAR asked = false
-> start

=== start ===
Robin points a tablet at a cactus. Casey waters plants behind it. #place: computer-lab #stage: notice #enter: robin #prop: cactus on-set
ROBIN: Best cactus video ever. Called it. #mood: happy
What do you say before he hits record?
+ ["Wait! Hold it very still, and show me the light on it first." #id: good-light #ev: know-my-job partial]
    Robin turns the cactus to the window. Casey's arms are still in the shot.
    CASEY: Is that thing on? My arms are in it. #enter: casey #mood: unsure
    CASEY (thinks): I don't know if I'm in a movie. I might be.
    COACH: The light got checked, and Casey didn't.
+ ["Could you ask Casey first, please? She's in the shot." #id: ask-who #ev: know-my-job adaptive]
    ~ up = up + 1
    ROBIN: Casey, can you be in it? You don't have to. #mood: calm
    CASEY: Did you know my plant likes the radio? Sure. #enter: casey #mood: happy
    CASEY (thinks): It's soft, how he asked. I had time to think.
    COACH: Now she knows the tablet is on, and she could pick.
+ ["Record now. Ask her later." #id: film-first #ev: know-my-job expedient]
    Beep. Casey looks up with her mouth wide open. #sfx: bell
    CASEY: Oh. I was yawning. #enter: casey #mood: upset
    CASEY (thinks): My yawn is on a tablet now, and I can't get it back.
    COACH: You got the shot, and she got a surprise.
- -> watch

=== watch ===
"My hands can be in it," says Casey. "My face is on break." #mood: calm #leave: casey
They record the hands and the cactus. Then Robin's knee gets in the way. #enter: mr-tran
MR-TRAN: Click there, no, there! Sorry, I'm pointing at air. #mood: unsure
MR-TRAN: Robin, find where your knee starts. Now press Split. #mood: calm
Robin presses the scissors twice and trashes the knee. He drags the two clips together. #sfx: snip #act: snip robin
What helped Robin the most?
+ ["He clicked 'there' really fast, and he knew the way." #id: where-to #ev: guide-dont-do partial]
    ROBIN: Which there? He had two of them. #mood: unsure
    ROBIN (thinks): I was lost for all of that part.
    COACH: Fast words only help if both of you look at the same spot.
+ ["Nothing. That took forever." #id: took-forever #ev: guide-dont-do avoidant]
    ROBIN: Come on, I cut my own knee out! #mood: upset
    ROBIN (thinks): That was my first Split ever. I wanted one "nice".
    COACH: It was slow. It was also the first cut he ever made.
+ ["He said which button, and then Robin found the spot." #id: the-knee #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MR-TRAN: In my defense, I fixed the air part. #mood: happy
    MR-TRAN (thinks): They heard me start over. I was hoping for that.
    COACH: A name for the button is help, and the eyes were Robin's.
- -> edge

=== edge ===
They play it back, right to the end. #stage: use #sfx: tap
After the hands, Casey puts the can down and dances. It's on the video! #mood: surprised #prop: cactus dance
ROBIN: No way, that's the best part! Can I send it to the class? #mood: happy
What do you say?
+ ["Ask Casey. She said hands." #id: ask-casey #ev: know-my-job adaptive #ev: safety-sort adaptive]
    ~ up = up + 1
    ~ asked = true
    CASEY: Oh, no, thank you! That dance was for the cactus. #enter: casey #mood: calm
    ROBIN: Aw, come on. Okay, it's out. #mood: unsure
    CASEY (thinks): He looked sad, and he still said okay.
    COACH: It cost Robin his best part, and Casey can trust that tablet.
+ ["She looks so happy! It would be kind to show people." #id: so-happy #ev: know-my-job expedient #slip: say-yes-to-all]
    Ping, ping, ping. Six tablets have a dancing Casey on them. #sfx: bell
    CASEY: Why is everyone looking at me? #enter: casey #mood: upset
    Mr. Tran takes it down from all six. Robin stares at his shoes.
    CASEY (thinks): I was happy when it was me and a plant.
    COACH: The words were kind, and six people saw it before she did.
+ ["Blur her a bit. Then nobody can tell which kid it is." #id: fuzzy #ev: know-my-job partial]
    Robin blurs her. Now she's a dancing ghost in Casey's shoes. #sfx: tap
    CASEY: Those are my shoes. Was anyone going to tell me? #enter: casey #mood: unsure
    CASEY (thinks): They hid me. They knew I might not like it.
    COACH: You thought of her, and she's still the one to ask.
- -> sound

=== sound ===
Split, trash. The dance is out. #sfx: snip #prop: cactus on-set
What's left is a cactus that does nothing, and Robin's tiny voice.
ROBIN: So it's ruined. Told you. #mood: upset
How do you help with the voice?
+ ["Look at these two sound bars. Which one is your voice?" #id: which-is-you #ev: guide-dont-do adaptive]
    ~ up = up + 1
    ROBIN: The flat one! Bet I can drag it up. #mood: surprised
    "HOW ARE YOU?" asks a huge Robin. The whole lab says, "Good!"
    ROBIN (thinks): Flat is quiet. I'll find that one at home, too.
    COACH: He knows how to look for it now, without you.
+ ["Second bar. Drag up. More. Stop." #id: pull-it #ev: guide-dont-do partial]
    "HOW ARE YOU?" asks a huge Robin. Someone drops a mouse.
    ROBIN: Ha! Wait, how did you know it was that bar? #mood: happy
    ROBIN (thinks): I did it, and I couldn't do it again.
    COACH: His hand moved it, and the looking was yours.
+ ["Please let me do the sound. You look so tired, and I know it." #id: take-sound #ev: guide-dont-do expedient #slip: take-over]
    You fix it. Robin plays with a cord and misses it all.
    ROBIN: Is it done? I wasn't watching. #mood: calm
    ROBIN (thinks): It's loud. I have no idea why.
    COACH: You saw that he was down, and the sound is done for today.
- -> words

=== words ===
ROBIN: But the cactus never says a thing! And why do I need captions, if I'm loud? #mood: unsure #stage: reflect
What do you tell him?
+ ["Who cares? Leave them off." #id: leave-off #ev: explain-why avoidant #slip: tell-only]
    He plays it for the lab. Two kids at the back squint and give up.
    ROBIN: They left. It's not even long! #mood: upset
    ROBIN (thinks): I really asked, and they shut it down.
    COACH: It's less work, and two people missed the cactus.
+ ["It's a rule, so all videos here need them." #id: have-to #ev: explain-why partial #slip: tell-only]
    ROBIN: Fine, it says "Hello" and "Bye" now. #mood: calm #sfx: tap
    ROBIN (thinks): I did the rule. It was boring.
    COACH: He did what the rule says, and he doesn't know who it's for.
+ ["Some kids can't hear it. I'd be so glad if they got the joke!" #id: some-of-us #ev: explain-why adaptive]
    ~ up = up + 1
    ROBIN: Then the cactus gets one, too! "(It thinks.)" #mood: happy #sfx: tap
    ROBIN (thinks): My aunt reads all her shows. She'll see mine first.
    COACH: He wrote it for a real person, and it got funny.
- -> show

=== show ===
{
- not asked:
    -> end_ask
- up >= 4:
    -> end_bright
- else:
    -> end_why
}

=== end_bright ===
The lab watches. There's a cactus, there are two hands, and there's no dance. #mood: happy
Next, you edit one video with Mr. Tran, and then you help a classmate. #end: bright a-film-with-mr-tran
CASEY: You asked, so next week you can have my elbow. #mood: happy #curtain
-> END

=== end_why ===
The dance is out, because Casey said so. One part of the video still needs Robin's hands.
Tomorrow, you two open it again, and he looks first. #end: steady robin-looks-next
{
- up >= 3:
    ROBIN: Almost the best cactus video ever. Called it. #mood: calm #curtain
- else:
    CASEY: You asked me. Ask Robin stuff, too, sometimes. #mood: calm #curtain
}
-> END

=== end_ask ===
The dance is out, and Casey had to find it herself first.
You, Robin and Mr. Tran write on the tablet, "Ask, then record." #end: steady first-the-yes
{
- up >= 3:
    ROBIN: The rest went okay. The Casey part, I'd redo. #mood: unsure #curtain
- else:
    CASEY: I'm going to dance at home for a while. #mood: unsure #curtain
}
-> END
