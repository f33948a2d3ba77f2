// Question, change, measure, keep the same. Read the table out loud. A red light is a stop sign, also for pilots.
# id: one-change-at-a-time
# title: One Change at a Time
# trains: science-method-guide
# band: A
# difficulty: 1
# category: academic
# setting: science-lab
# seat: guide
# cast: ms-okafor, hana, casey
# minutes: 4
# feeds: science-method-guide
# brief: You are in the lab with Casey, whose plane has a grape for a pilot. You want to learn what makes a test fair.
# gloss: fern \| a green plant with soft leaves
# gloss: pilot \| the one who flies the plane
# gloss: hot plate \| a flat heater for pots
# gloss: raisin \| a dried grape
# gloss: tongs \| a tool that holds hot things

// How much of the plan and the table was Casey's, and whether the red light made you stop.
VAR hers = 0
VAR stopped = false
-> start

=== start ===
MS-OKAFOR: I gave my fern tea, a song and a hat, all in one week. #place: science-lab #stage: notice #enter: ms-okafor #mood: happy
MS-OKAFOR: It grew! So now I do all three, every day. #mood: unsure
MS-OKAFOR: A guide helps a test tell the truth. How many things do you change? #mood: calm
+ ["All of them. That's quicker, and it's kind to the fern." #id: all-of-them #ev: explain-why expedient]
    MS-OKAFOR: That's what I did. Do you know how a fern looks in a hat? #mood: happy
    MS-OKAFOR (thinks): It looks good. I still don't know what it likes.
    COACH: It's quick, and the fern is fine. You can't find out which thing it was.
+ ["Two or three, if they're small." #id: two-small #ev: explain-why partial]
    MS-OKAFOR: It was a very small hat. #mood: unsure
    MS-OKAFOR (thinks): Small ones count, too. I wish they did not.
    COACH: Fewer is a good way to think. With two, you still have to guess.
+ ["One, or you can't tell." #id: one-or #ev: explain-why adaptive]
    MS-OKAFOR: And I can't! Is it the tea, or is it me? #mood: surprised
    MS-OKAFOR (thinks): One. I'll write that on the hat.
    COACH: One change, and you gave the why. If it grows, you know what did it.
- -> watch

=== watch ===
Casey holds up a grape. Hana guides first, and you watch. #enter: casey
CASEY: I wonder about my pilot. #mood: happy
HANA: Test if red ones fly better than green ones! #enter: hana #mood: happy
CASEY: I only have this one. #mood: unsure
Hana bites on her pencil. "That was mine, so what's yours?"
CASEY: Does my plane go less far with a pilot in it? #mood: happy
HANA: That's a question you can measure. In what? #mood: calm
CASEY: In steps! #mood: proud
What helped Casey?
+ ["Hana was nice, and full of ideas." #id: full-of-ideas #ev: guide-dont-do partial]
    HANA: I'm so full of them. They come out at night. #mood: happy
    HANA (thinks): It's true. But Casey had one, and I talked on top of it.
    COACH: Ideas can start a talk. Which line gave Casey her own question back?
+ ["She saw it was hers, and asked for Casey's." #id: gave-back #ev: guide-dont-do adaptive]
    HANA: I nearly ran off with it. #mood: happy
    HANA (thinks): I slipped, they saw it, and it's fine.
    COACH: You saw the way back. It's Casey's test, so it's Casey's question.
+ ["The red and the green ones. Casey could say thanks and take that." #id: red-green #ev: guide-dont-do expedient #slip: take-over]
    CASEY: I'd need more grapes. And I don't wonder about it. #mood: unsure
    CASEY (thinks): If it's Hana's question, I'm the one who carries the steps.
    COACH: It's a good question, and it's ready to go. It's not the one Casey came with.
- -> plan

=== plan ===
CASEY: Plane one is big, with no pilot, and I throw it. #stage: use #mood: happy
CASEY: Plane two is small, with the pilot, and Hana throws it. #mood: calm
It's your turn to guide.
What do you say?
+ ["Same plane, same arm. Only the grape may change." #id: same-same #ev: guide-dont-do partial #slip: tell-only]
    CASEY: Okay. Is that a rule for grapes? #mood: unsure
    CASEY (thinks): I'll do that. I don't see what was off.
    COACH: That's a fair test, and it's all yours. If she counts, it's hers.
+ ["Count all the things that are not the same in one and two." #id: count-them #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    ~ hers = hers + 1
    CASEY: The pilot, the plane, the arm. That's three! #mood: surprised
    CASEY: So one plane, and my arm. Only the pilot gets in and out. #mood: proud
    CASEY (thinks): My test wore a hat, too!
    COACH: You asked her to count, and she found all three. Now only one thing changes.
+ ["I'll write it out fair. Warm up your arm, please." #id: write-it #ev: guide-dont-do expedient #slip: take-over]
    CASEY: My arm is warm now. What does it say? #mood: unsure
    CASEY (thinks): I'm the arm of a very good plan. It's theirs.
    COACH: The plan is fair, and she is warm. She may not see why it says "one plane".
- -> table

=== table ===
Six throws make a table. No pilot: 9, 8, 9, and with the pilot: 4, 3, 12. #sfx: pencil
CASEY: Twelve is the most, so pilots are better! #mood: happy
What do you say?
+ ["Read it to us, row by row." #id: read-it #ev: check-turn adaptive]
    ~ hers = hers + 1
    CASEY: Nine, eight, nine. Four, three… twelve? #mood: unsure
    CASEY: That one went down the stairs! I'll write "stairs" next to it. #mood: surprised
    CASEY (thinks): My ears heard it. My eyes went right by.
    COACH: She read it out loud, and the odd one stuck out. She left it in, with a note.
+ ["Make the 12 a 4. It's kinder to the other numbers." #id: make-it-4 #ev: know-my-job expedient]
    HANA: No, wait! Then the table says what we want. #mood: surprised
    HANA (thinks): I did that once, with beans. I never knew what the beans did.
    COACH: A four looks neat. A table can only help if nobody talks for it.
    Casey leaves the 12, and writes "stairs?" next to it. #sfx: pencil
+ ["Hm. That 12 looks funny." #id: looks-funny #ev: check-turn partial]
    CASEY: Funny how? #mood: unsure
    CASEY (thinks): I like the 12. It's my best one.
    COACH: You saw it, and you said so. Out loud, row by row, she can hear it too.
    CASEY: Oh. That was the one with the stairs. #mood: surprised
- -> edge

=== edge ===
Throw seven goes left. The pilot falls out and rolls to the back. #stage: reflect
It stops on the hot plate, where the fern's tea gets warm. The light is red.
CASEY: My pilot! #mood: upset
What do you do?
+ ["Let me get it, so that you don't get hurt." #id: let-me-get #ev: safety-sort expedient #slip: peer-only]
    MS-OKAFOR: Feet, stop. Thank you, feet. #mood: calm
    CASEY (thinks): They went for my pilot. I'd rather have their fingers.
    COACH: You thought of her first. Hot burns helpers, too, so a red light is for an adult.
+ ["Wait. It will cool down." #id: cool-down #ev: safety-sort partial]
    HANA: With the light on? #mood: unsure
    CASEY (thinks): It's getting smaller. I can see it from here.
    COACH: You stayed away, and that's the first half. The other half is to call an adult.
    MS-OKAFOR: I see a light. Stay there, all of you. #mood: calm
+ ["Red light. Stop! Ms. Okafor?" #id: red-light #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ stopped = true
    MS-OKAFOR: Good stop. Heat is mine, and glass, and spills. #mood: calm
    CASEY (thinks): Nobody ran. So I did not run, either.
    COACH: You read the sign, you stopped, and you called. Nobody got near the heat.
- -> raisin

=== raisin ===
Ms. Okafor turns it off. She has tongs.
MS-OKAFOR: Casey, your pilot has changed. It's a raisin. #mood: unsure
CASEY: That's two changes! #mood: surprised
{
- not stopped:
    -> end_stop
- hers == 0:
    -> end_count
- else:
    -> end_bright
}

=== end_bright ===
A question, one change, steps to measure, and the rest the same. It's fair!
Next, you look at two plans with Ms. Okafor. The fern gives up one thing: its hat. #end: bright only-the-hat
-> END

=== end_count ===
You stopped at the red light. Now you and Casey do the raisin test, and she counts.
What's the change, and what stays the same? #end: steady casey-counts
-> END

=== end_stop ===
Nobody is hurt. You and Ms. Okafor find five stop signs in the lab.
Heat, glass, spills: tomorrow, you call before you take a step. #end: steady five-stop-signs
-> END
