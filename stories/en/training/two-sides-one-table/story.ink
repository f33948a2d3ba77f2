// A play in three acts at one table: two yeses, each one's need without a judge, a deal of their own. And the stop signs: bullying never comes to the table.
# id: two-sides-one-table
# title: Two Sides, One Table
# trains: conflict-mediator
# band: B
# difficulty: 1
# category: social
# setting: classroom
# seat: guide
# cast: mr-lindqvist, wren, jonah
# minutes: 5
# feeds: conflict-mediator
# brief: You are at a table with Wren, Jonah and a very wet plant. You want to help two people find their own deal.
# gloss: alarm \| a clock that beeps when it's time
# gloss: script \| the pages that a play is written on
# gloss: curtain \| a big cloth in front of a stage

// How many strong moves so far; how the last page went: 0 at once, 1 mended, 2 not yet.
VAR up = 0
VAR card = 0
-> start

=== start ===
Act One. A table, three chairs, a wet plant and a wooden spoon. #place: classroom #stage: notice #prop: plant wet
Wren sits down and says yes to talking. Jonah stays at the door. #enter: wren #enter: jonah
How do you start?
+ ["Okay, rules! One of you talks, and one of you listens." #id: rules-first #ev: know-my-job partial]
    WREN: Me first! Okay, go, sixty seconds! #mood: happy
    Jonah listens with one foot in the hall. #act: peek jonah
    JONAH (thinks): Okay so, nice rules, and then nobody asked me if I'm in this play.
    COACH: Good rules, and so far you have one yes for them.
+ ["Please sit down, Jonah. Wren did, and it would be so kind of you." #id: please-yes #ev: know-my-job expedient]
    JONAH: I'm sitting. #mood: upset
    He sits the other way around, so that the table gets his back.
    JONAH (thinks): If I say no now, then I'm the guy who isn't kind.
    COACH: It's sweet, and it pushes him into a yes.
+ ["Yay, Wren's in! And you, Jonah? You can say no!" #id: what-about-you #ev: know-my-job adaptive]
    ~ up = up + 1
    JONAH: Wait wait wait, I can say no? And then I say yes! #mood: happy
    JONAH (thinks): They'd have let me go, and then I didn't want to.
    COACH: You asked each of them, so now you have two real yeses.
- -> judge

=== judge ===
Act Two, the same table. The plant drips on the script. #stage: decide
WREN: I water it at eight, on the alarm. Then he does it too, and it swims! #mood: upset
JONAH: Okay so I'm in, and I tell it a story, and then it gets thirsty! #mood: upset
WREN: You've got the spoon. Who's right? #mood: unsure
What do you do?
+ [Bang. "Order. It's one drink a day, so Wren is right. Sorry, Jonah." #id: too-many #ev: listen-first expedient #slip: take-sides]
    The water jumps out of the pot and onto Jonah. #prop: plant tipped
    JONAH: And then the judge worked for Wren. #mood: upset
    JONAH (thinks): It's true about the water, and it's not why I come here.
    COACH: It feels good to end it, and now Jonah has two to fight.
+ ["No idea. Fight it out." #id: fight-it-out #ev: know-my-job avoidant]
    They both pull at the pot, and a leaf falls on your foot. #prop: plant tipped
    WREN: Oh. That was a good leaf. #mood: upset
    WREN (thinks): We did that all week, and also, I forgot why.
    COACH: You took no side. You left the table, too.
+ [Put the spoon in the pot. "Hmm, why does it matter so much?" #id: no-judge #ev: listen-first adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    Now the plant looks like the judge. #prop: plant judge
    WREN: Oh no. It's really strict. #mood: happy
    WREN (thinks): Nobody asked me why. They always ask how much.
    COACH: You gave the judging away and asked for the reason instead.
- -> need

=== need ===
WREN: My last plant died. And I was on time, to the second! #mood: upset #stage: ask
JONAH: This one lets me get to the end. Nobody else does, and, anyway. #mood: unsure
What do you say?
+ ["Oh, Wren, I'm so sorry about your plant. I had one too, and it was awful." #id: nodded-kindly #ev: listen-first expedient #slip: take-sides]
    Wren gets a tissue and a pat. Jonah gets the drip from the table. #act: give you
    JONAH: Okay so then I get the drip. #mood: upset
    JONAH (thinks): Two people talked, and then one of them got a tissue.
    COACH: It's warm, and it leans. Jonah can feel the table tip.
+ ["Oh! So it has to live, Wren, and Jonah, you need a listener! Right?" #id: is-that-it #ev: listen-first adaptive #ev: check-turn adaptive]
    ~ up = up + 1
    WREN: You want it to LISTEN? #mood: surprised
    JONAH: It never says "quick". #mood: calm
    WREN (thinks): I say that about ninety times a day. I have an alarm for it.
    COACH: You said one line for each of them, and you checked it.
+ ["So you both like the plant." #id: both-like #ev: listen-first partial]
    They look at the plant. It isn't very pretty.
    WREN: Oh, it's okay, for a plant. #mood: unsure
    WREN (thinks): It's not about like. My last one went all brown.
    COACH: That's fair to both, and it's only the top of it.
- -> ideas

=== ideas ===
Act Three. Two pens, and one empty page. #stage: use
How do they get ideas?
+ ["I have it. Wren waters and Jonah talks. Now please sign here, both of you." #id: all-fair #ev: guide-dont-do expedient #slip: tell-only]
    They sign it. Wren writes "Wern", to be done with it. #sfx: pencil
    WREN: Quick question: is it ours? #mood: unsure
    WREN (thinks): I had half an idea, with a hat. Where was I?
    COACH: The deal is fair, and it's yours, so who will keep it?
+ [Pens to them. Mouth shut. #id: pen-up #ev: guide-dont-do adaptive]
    ~ up = up + 1
    JONAH: I tell it a story, and then when it ends, that's the alarm! #mood: surprised #act: jump jonah
    WREN: Oh! And then I water it! #mood: happy
    WREN (thinks): An alarm with a plot. Also, I get to hear how it ends.
    COACH: You left a gap, and they filled it.
+ ["Try turns? Or wait, show me a second plant?" #id: take-turns #ev: guide-dont-do partial]
    JONAH: Which one do you want us to like? #mood: unsure
    They pick turns, because it came first. #sfx: pencil
    JONAH (thinks): And I had a thing with the alarm, the best part, and then it was gone.
    COACH: You asked it like a question. Your ideas got there first.
- -> stop_sign

=== stop_sign ===
They shake hands. Mr. Lindqvist walks on with one more page. #enter: mr-lindqvist #stage: decide
"Three kids take one kid's hat, day after day," it says. "All four want a table."
MR-LINDQVIST: It's practice, so no hurry. What do we do? #mood: calm
+ ["Only if you sit in with us." #id: sit-in #ev: safety-sort partial]
    MR-LINDQVIST: I hear you'd like me near. I'll take all of it. #mood: calm
    He turns a chair over, so that nobody can use it.
    JONAH (thinks): And then the hat kid still sits across from all three?
    COACH: You looked for an adult, and that's the way to look.
    -> ending
+ ["Whoa, no table! Could you take that one, please?" #id: three-on-one #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    MR-LINDQVIST: It sounds like you saw three on one. I take it from here. #mood: happy
    WREN (thinks): Phew. I'd hate to be the one on that side.
    COACH: That's bullying, and you gave it to an adult at once.
    -> ending
+ ["They all said yes. It's only kind to give everyone a chance to talk." #id: a-chance #ev: safety-sort expedient #slip: peer-only]
    You put out three chairs, and across from them, one.
    JONAH: And then that one sits there. I don't like it. #mood: unsure
    JONAH (thinks): I'd say yes too. I'd be scared to say no.
    COACH: You want it to be fair for all four.
    -> second_look

=== second_look ===
No one sits.
What do you say now?
+ ["I'll sit with the one. Come on, you three, I'm not scared of you." #id: sit-with-one #ev: safety-sort partial #slip: take-sides]
    ~ card = 2
    The three move closer together. #mood: unsure
    JONAH (thinks): And then tomorrow they take two hats.
    COACH: It's brave, and it takes an adult to make it stop.
+ ["Stop! That's not a table for kids!" #id: not-for-kids #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    ~ card = 1
    MR-LINDQVIST: I hear you. I'll take that one, today. #mood: happy
    JONAH (thinks): Good, because I was looking for the exit.
    COACH: You looked again, and you stopped.
- -> ending

=== ending ===
MR-LINDQVIST: Hitting, threats, three on one: we stop, and I take over. #mood: calm #stage: reflect
{
- card == 2:
    -> end_stop
- up >= 4:
    -> end_bright
- up >= 2:
    -> end_steady
- else:
    -> end_spoon
}

=== end_bright ===
Curtain! Next, two practice tables, and a real one with Mr. Lindqvist in the room. #end: bright a-deal-of-their-own #prop: plant happy
JONAH: And then the plant had one drink, and it heard the best part. #mood: happy #curtain
-> END

=== end_steady ===
Curtain. Next, one more practice table, and they get all the lines. #end: steady one-more-table
WREN: Okay, act four: we do it again, with more us in it! #mood: calm #curtain
-> END

=== end_spoon ===
First, you watch a table with Mr. Lindqvist, and nobody there holds a spoon. #end: steady put-the-spoon-down
JONAH: Okay so, that play was about you. Can we be in it next? #mood: unsure #curtain
-> END

=== end_stop ===
First, you go over the stop signs with Mr. Lindqvist, one by one. #end: steady know-the-stop-signs
{
- up >= 3:
    WREN: Our deal's good! Also, that last page was a tricky one. #mood: calm #curtain
- else:
    JONAH: And then it was over, and I was still at the start. Anyway. #mood: unsure #curtain
}
-> END
