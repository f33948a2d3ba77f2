// A quiet one: one drawer, two people, hardly any words. Ask first, hold it up and wait, her homes, use it again; bugs are for Mr. Hughes.
# id: a-place-for-everything
# title: A Place for Everything
# trains: space-organizer
# band: A
# difficulty: 1
# category: personal-management
# setting: makerspace
# seat: guide
# cast: casey, mr-hughes
# minutes: 4
# feeds: space-organizer
# brief: You are in the makerspace with Casey. You want to help her with a drawer that won't shut.
# gloss: hamster \| a small, round pet with fat cheeks
# gloss: tennis \| a game with a fuzzy ball

// How many strong moves there were: the end goes by it.
VAR up = 0
-> start

=== start ===
Casey pushes her drawer shut. It pops out and bumps her tummy. #place: makerspace #stage: notice #enter: casey #prop: drawer messy
She's tired. When she's tired, she only talks to her plant.
What do you do first?
+ [Tip all of it out on the big table. Now you can see what's in there! #id: tip-out #ev: listen-first expedient #slip: take-over]
    It all rolls. A cap goes under the big bench, and stays there. #sfx: tap #act: drop you #prop: drawer empty
    CASEY: Did you hear that, plant? All my stuff fell over. #mood: upset
    CASEY (thinks): I put it in there one by one. It was like that for a reason.
    COACH: You can see it all, and she can't find a thing in it now.
+ [Sit down by her. "Please tell me what you can't find." #id: ask-casey #ev: listen-first adaptive]
    ~ up = up + 1
    Casey looks at the plant. The plant is okay with it. #mood: calm
    CASEY: The hat. I can't find the hat. #mood: unsure
    CASEY (thinks): Most people stand over the drawer, and I can't think.
    COACH: You began with what she needs the drawer for.
+ ["Wow. That's a mess." #id: what-a-mess #ev: listen-first aggressive]
    Casey lays her arm over the drawer, like a lid. #act: hide casey
    CASEY: Sometimes they say "mess", plant. #mood: upset
    CASEY (thinks): I know where stuff is. Nearly all of it.
    COACH: She knew that it's full. The word made her cover it up.
- -> hat

=== hat ===
She goes through string, and more string. You find half a tennis ball. #stage: decide #prop: ball half
It's old. It has two holes.
What does your hand do?
+ ["What's this? Which part is it? Does it hop? Can you show me?" #id: what-is-this #ev: know-my-job partial]
    CASEY: It's raining, plant. It's raining questions. #mood: unsure
    She turns around, so that you can't see what she holds. #act: hide casey
    CASEY (thinks): I had the answer to the first one. Then there were three more.
    COACH: Four at once was a lot for a tired day.
+ [Hold it over the trash. Wait one second, and let go. #id: half-a-ball #ev: know-my-job expedient #slip: take-over]
    It lands on a banana. Casey walks over and picks it out. #act: drop you
    CASEY: It's okay, hat. My hamster will never know. #mood: upset
    CASEY (thinks): His ears will smell like a banana.
    COACH: To you, it's half a ball. You can't see a hat from the outside.
+ [Hold it up. Wait. #id: stopped-and-asked #ev: know-my-job adaptive]
    ~ up = up + 1
    Casey looks up. Then she puts it on her fist, and the fist nods. #act: nod casey
    CASEY: It's my hamster's winter hat. His ears go in the holes. #mood: happy
    CASEY (thinks): They didn't ask if it's trash. They let me look.
    COACH: Your hand stopped and asked her. It took no words at all.
- -> homes

=== homes ===
She makes four heaps: the hamster's hat, string, caps, and a spoon. #stage: ask #mood: calm
How do you help?
+ ["Take your hat for a walk! Where does it want to sleep?" #id: look-first #ev: guide-dont-do adaptive]
    ~ up = up + 1
    Casey shuts her eyes. The hat walks to the front, and lies down. #act: point casey
    CASEY: Here. It gets cold so fast, his head. #mood: happy
    CASEY (thinks): My hand knew it. I didn't!
    COACH: Now things go where her own hand looks for them.
+ [Write four neat labels, in your best letters, and stick them on. #id: lovely-labels #ev: guide-dont-do expedient #slip: take-over]
    They look so good. Casey looks for her string, and there it says CAPS. #sfx: pencil #act: scribble you
    CASEY: Plant, I don't live here anymore. #mood: unsure
    CASEY (thinks): In my head, string is on the right.
    COACH: It's neat, and it's the way that you would look for things.
+ ["Where would I look first? I'd do it all by color!" #id: by-color #ev: guide-dont-do partial]
    Casey puts the hat next to a green pen. She looks at it for a while.
    CASEY: Did you know that hamsters can't see green? #mood: unsure
    CASEY (thinks): It works for them. But my hat looks so lost.
    COACH: It's a true tip, and it comes from your drawer.
- -> caps

=== caps ===
The hat and the string have a home now. The caps still roll around. #stage: use
She drops an old egg carton in the blue bin, the one for paper. #prop: eggbox bin
What do you do?
+ ["Look, I'll get you six new boxes! You rest, please." #id: six-new #ev: guide-dont-do expedient #slip: say-yes-to-all]
    You come back with six boxes. Each is as big as the drawer. #act: pile-up you
    CASEY: Now I need a drawer for the boxes. #mood: unsure
    CASEY (thinks): They ran so fast. I can't say that I don't want them.
    COACH: You were quick and kind. Now there's more to put away than before.
+ ["Yep. Blue bin." #id: blue-bin #ev: explain-why partial #slip: tell-only]
    A cap rolls off the table. Tick, and then one more, tick. #sfx: tap
    CASEY: Sometimes they jump, plant. Because it's so far. #mood: unsure
    CASEY (thinks): I know the bin. The caps still have no bed.
    COACH: It's the right bin for paper. The carton had one more job in it.
+ [Roll one cap to her. Look at the egg carton, then at the cap. #id: egg-box #ev: guide-dont-do adaptive #ev: explain-why partial]
    ~ up = up + 1
    She takes the carton out again. One cap goes in, and it fits. #prop: eggbox full #mood: happy
    CASEY: Twelve little beds. #mood: surprised
    CASEY (thinks): I think that I thought of that. Did I?
    COACH: You gave her a hint so small that the idea is hers.
- -> ants

=== ants ===
Then an ant walks out of the drawer, with a crumb. Then a whole line of them. #stage: decide #prop: ants line
Mr. Hughes is by the window, on his ladder.
What do you do?
+ [Get them with a cup, one by one. Shh, no need to call a grown-up for it. #id: with-a-cup #ev: safety-sort expedient #ev: know-my-job expedient #slip: peer-only]
    An ant runs up your sleeve. It bites. #mood: upset #act: jump you
    MR-HUGHES: Cup down, ants are mine. Let me see that arm. #enter: mr-hughes #mood: calm
    MR-HUGHES (thinks): Seen worse. Wish they'd called me, though.
    COACH: You wanted it to stay quiet. Bugs and sharp things go to a grown-up at once.
+ ["Hands out, Casey! I'm so glad he's here. Mr. Hughes, ants!" #id: hands-out #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    It's the first loud thing all day. Casey pulls her hands out.
    MR-HUGHES: Yep. Morning, ants. #enter: mr-hughes #mood: happy
    MR-HUGHES (thinks): Nobody bit. Hand me jobs like that all day.
    COACH: A quiet job can have one loud moment. This was it.
+ [Wait. He'll see them when he's done. #id: when-back #ev: safety-sort partial]
    The ants find the plant. They walk up it in a line. #prop: ants plant
    CASEY: Hey! He's not a road! #mood: upset
    MR-HUGHES: I'll take the ants. Easy does it. #enter: mr-hughes #mood: calm
    MR-HUGHES (thinks): Poor plant. It's had better days.
    COACH: You left them alone, and that was safe. Ants don't stand still while you wait.
- -> ending

=== ending ===
MR-HUGHES: All right. Try her now. #mood: calm #stage: reflect #prop: ants gone
{
- up >= 4:
    -> end_bright
- up >= 2:
    -> end_steady
- else:
    -> end_bumpy
}

=== end_bright ===
The drawer shuts. The spoon has a label: NO IDEA. #sfx: snip #prop: drawer shut
Next, you do a class shelf with Mr. Hughes near. #end: bright a-hook-for-no-idea
Casey turns her chair to you. #mood: happy
CASEY: I have a sock drawer at home. It's so much worse. #mood: happy #curtain
-> END

=== end_steady ===
The drawer shuts, if you lean on it. #prop: drawer nearly
On Monday, you and Casey find a home for what's still loose. #end: steady one-more-look
CASEY: It's nearly soft now. I can find the string. #mood: calm #curtain
-> END

=== end_bumpy ===
Casey pushes, and it pops out. She puts the hat in her pocket. #prop: drawer messy
You can still put your hands away, and let her start. #end: bumpy hat-in-a-pocket
CASEY: The hat lives with me now. It likes it. #mood: unsure #curtain
-> END
