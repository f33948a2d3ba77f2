// Look, stop, ask. Three small fixes with an adult there, one clock that is not for kids, and a note that finds it.
# id: safe-hands-small-fixes
# title: Safe Hands, Small Fixes
# trains: fix-it-guide
# band: A
# difficulty: 1
# category: technical
# setting: makerspace
# seat: guide
# cast: mr-hughes, teo
# minutes: 4
# feeds: fix-it-guide
# brief: You are in the makerspace with Teo and a drawer that won't open. You want to learn what is safe to fix.
# gloss: drawer \| a box in a desk that slides out
# gloss: label \| a bit of paper that says what is in there
# gloss: tape \| a sticky strip

// Whether Teo's own hands and head did the label and the note, and whether the ladder stayed where it was.
VAR his = 0
VAR sorted = false
-> start

=== start ===
MR-HUGHES: This drawer got stuck nine times this year. Each time, it was a spoon. #place: makerspace #stage: notice #enter: mr-hughes #mood: unsure
MR-HUGHES: Nine spoons. Nobody eats in here! #mood: surprised
MR-HUGHES: A fix-it guide helps, and keeps all ten fingers. What do your hands do first? #mood: calm
+ ["They give it one very small pull, to see." #id: small-pull #ev: safety-sort partial]
    MR-HUGHES: How small? I have seen small pulls with a loud end. #mood: unsure
    MR-HUGHES (thinks): To see, you can use your eyes. They are right there.
    COACH: You want to find out, and that's good. Your eyes can go first, and they can't break it.
+ ["They pull! Most things like a good pull." #id: good-pull #ev: safety-sort expedient]
    MR-HUGHES: I pulled once. I sat down with the handle, and no drawer. #mood: happy
    MR-HUGHES (thinks): I still have that handle. I use it for my coat.
    COACH: A pull is quick, and it may work. You don't know yet what is in the way.
+ ["Nothing. I look." #id: i-look #ev: safety-sort adaptive]
    MR-HUGHES: Eyes first, hands last. You'd be good with drawers. #mood: proud
    MR-HUGHES (thinks): Most days, that's the hard part. Hands are so fast.
    COACH: Look, stop, ask. It costs a second, and you find out who should do it.
- -> watch

=== watch ===
TEO: It's full of beads. I need the red ones. #enter: teo #mood: unsure
Mr. Hughes takes the handle. He starts to… and lets go. #mood: surprised
MR-HUGHES: Look, stop, ask: is this safe for kids? No plug, no glass, and I'm here. #mood: calm
He looks in with a light, and slides a flat stick in. Out comes spoon ten!
What helped there?
+ ["The strong hand. It was nearly out." #id: strong-hand #ev: safety-sort expedient]
    MR-HUGHES: That was spoon four. It's now two spoons. #mood: unsure
    MR-HUGHES (thinks): I bent it so well that I was proud for a bit.
    COACH: It was close, true. The letting go is what saved the spoon.
+ ["You let go of it, and then you looked to see what it was." #id: let-go #ev: safety-sort adaptive]
    MR-HUGHES: Twenty years, and I still start to pull. #mood: happy
    MR-HUGHES (thinks): They saw the slip and the stop. That's a good eye.
    COACH: You saw the stop in the middle. A hand that can let go is a safe hand.
+ ["The light. And that flat stick." #id: the-light #ev: safety-sort partial]
    MR-HUGHES: Good tools. They stay in the box till I've looked. #mood: calm
    MR-HUGHES (thinks): I had no light yet when I let go of it.
    COACH: The right tool helps a lot. Before the tool, there was a stop.
- -> label

=== label ===
Fix two is the label. It says "Beads", and it hangs by one ear. #stage: use
TEO: I put tape on top of the old tape. It fell off. #mood: unsure
Mr. Hughes nods at you, and stays close.
What do you say?
+ ["Feel the old tape with your thumb. What's on it?" #id: feel-it #ev: guide-dont-do adaptive]
    ~ his = his + 1
    TEO: It's all dust. So it sticks to dust, not to the box! #mood: surprised
    He peels it, wipes it, tapes it, and it stays. #sfx: paper
    TEO (thinks): I found it with my thumb.
    COACH: You asked, and he felt it for himself. The next dusty box won't fool him.
+ ["Old tape off. Wipe it. New tape on." #id: old-tape #ev: guide-dont-do partial]
    Teo does all three. It stays up. #sfx: paper
    TEO: Good. Why did I wipe it? #mood: unsure
    TEO (thinks): It works. I could not tell you why.
    COACH: That's a good plan, and it was his hands. Ask him, and he makes the plan, too.
+ ["Could you please hold this, Teo? I'm quick with tape." #id: hold-this #ev: guide-dont-do expedient #slip: take-over]
    You tape it up. Teo holds the other end of nothing. #sfx: paper
    TEO: It's up. Do I hold this some more? #mood: unsure
    TEO (thinks): I came to fix a label. I got to be a shelf.
    COACH: You asked so nicely, and it's up. Teo has not fixed a label yet.
- -> clock

=== clock ===
Fix three is a torn box. Teo glues it, counts to 30, and it holds!
TEO: Let's do the clock! It has said 12 since Monday. #mood: happy
It hangs over the bead shelf. Teo has a foot on the ladder.
What do you say?
+ ["Okay, but safety first. I'll hold it really still for you." #id: hold-still #ev: safety-sort expedient #slip: peer-only]
    One step up. A big hand lies down on the ladder.
    MR-HUGHES: This one is mine. Down you come, slowly. #mood: calm
    TEO (thinks): It was only one step. The floor looked far off, though.
    COACH: You thought of safe, and you wanted to help. A ladder with two kids is still a ladder.
+ ["Stop. Ladders are not our job." #id: not-ours #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ sorted = true
    TEO: Oh, right. Ladder, plug, heat, glass. #mood: calm
    TEO (thinks): I knew that. My foot did not.
    COACH: It was short, and his foot came down. Ladders go to an adult.
+ ["Wait. Maybe not now?" #id: maybe-not #ev: safety-sort partial]
    TEO: When? #mood: unsure
    TEO (thinks): "Not now" sounds like later. I can wait up here.
    COACH: You made him stop, and that counts. Say whose job it is, and he comes down.
    MR-HUGHES: Ladders are never for kids. That one is mine. #mood: calm
- -> note

=== note ===
MR-HUGHES: I have four more clocks today. Write me a note, so I can find it. #mood: calm #stage: reflect
TEO: I wrote, "Clock bad. Hungry." #mood: proud #sfx: pencil
What do you say?
+ ["Put, 'The shelf clock has stopped.'" #id: put-this #ev: guide-dont-do partial]
    Teo puts that. Mr. Hughes looks round at nine shelves. #sfx: pencil
    TEO (thinks): It's a good line. It's not mine, though.
    COACH: That's a what, and most of a where. Ask him, and the rest comes from Teo.
+ ["I'll write it out again for you. Mine is so much neater." #id: neater #ev: guide-dont-do expedient #slip: take-over]
    You write it out. It looks like a card for a wedding. #sfx: pencil
    TEO (thinks): I could add a bow. That's all that is left for me.
    COACH: A neat note is a fine thing. Next week Teo finds a broken thing, and no pencil.
+ ["What is it, where is it, and how bad?" #id: how-bad #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    ~ his = his + 1
    TEO: What: clock. Where: bead shelf, and how bad: it's lunch all day! #mood: happy #sfx: pencil
    TEO (thinks): Three bits. I can do three bits for anything.
    COACH: You asked three things, and he had all three. Now that note can find a clock.
- -> spoon

=== spoon ===
Teo opens his lunch box by the beads.
TEO: The clock says it's lunch. Has anyone seen my spoon? #mood: calm
MR-HUGHES: Teo. #mood: surprised
{
- not sorted:
    -> end_ladder
- his == 0:
    -> end_hands
- else:
    -> end_bright
}

=== end_bright ===
Three small fixes, ten spoons, and one clock that waits for a grown-up.
Next, you walk round the school with Mr. Hughes and write two notes. #end: bright two-notes-next
-> END

=== end_hands ===
You called the ladder. Now Teo and you do one more fix, and his hands go first.
Mr. Hughes has a box of loose labels for you two. #end: steady his-hands-first
-> END

=== end_ladder ===
Mr. Hughes does the clock. You, Teo and he make a list: ladder, plug, heat, glass.
Tomorrow, you go round and look for them. #end: steady list-of-stops
-> END
