// Say, watch, try: two yeses and the rules, tell, say back, find the need, ideas, shake. And the stop signs: bullying never comes to the table.
# id: two-sides-one-table
# title: Two Sides, One Table
# trains: conflict-mediator
# band: B
# difficulty: 1
# category: social
# setting: classroom
# seat: guide
# cast: mr-lindqvist, wren, jonah
# minutes: 4
# feeds: conflict-mediator
# brief: You are at the counselor's table, with Wren, Jonah and a wet plant. You want to help two people find their own deal.
# gloss: mediator \| someone who helps two people work things out and takes no side
# gloss: alarm \| a clock that beeps when it's time
# gloss: lean \| to tip over to one side

// How often you leaned or told them what to do; how the card was sorted: 0 at once, 1 mended, 2 not yet.
VAR leans = 0
VAR card = 0
-> start

=== start ===
MR-LINDQVIST: Two first graders fought over who is taller. Both stood on chairs. #place: classroom #stage: notice #enter: mr-lindqvist #mood: calm
MR-LINDQVIST: They both wanted to see the fire truck. #mood: happy
Wren and Jonah sit down with a wet plant. #enter: wren #enter: jonah
Wren says yes to the table. How do you start?
+ ["Rules first: one talks, one listens." #id: rules-first #ev: know-my-job partial]
    JONAH: I didn't say I'm in. #mood: unsure
    JONAH (thinks): Those are good rules, for the two of them.
    COACH: Rules keep a table calm. Before rules come two yeses, and you have one.
    MR-LINDQVIST: Jonah, is it a yes? You can say no. #mood: calm
    JONAH: I can? Then yes. #mood: calm
+ ["Please say yes too, Jonah. It would be so kind." #id: please-yes #ev: know-my-job expedient]
    ~ leans = leans + 1
    JONAH: Do I have to? #mood: upset
    JONAH (thinks): If I say no now, I'm the one who isn't kind.
    COACH: It's sweet, and it pushes. A yes holds if a no is okay, too.
    MR-LINDQVIST: You can say no, Jonah. #mood: calm
    JONAH: I can? Then yes. #mood: calm
+ ["Wren says yes. Jonah, what about you?" #id: what-about-you #ev: know-my-job adaptive]
    JONAH: Can I say no? #mood: unsure
    "Sure," you say. "Then we don't start."
    JONAH: Okay, then yes. #mood: calm
    JONAH (thinks): They'd have let me go. So I'll stay.
    COACH: You asked each of them, and a no was okay. Now there are two real yeses.
- -> watch

=== watch ===
One talks, one listens. It stays here, unless someone isn't safe. #stage: decide
WREN: I water it at nine, on the alarm. Then he does it, too, and it swims! #mood: upset
Mr. Lindqvist nods and nods, and tips toward Wren.
MR-LINDQVIST: Whoa, I lean! Jonah, I've kept you nine nods. #mood: surprised
JONAH: I tell it stories. They go better when it's had a drink. #mood: calm
What helped there?
+ ["He nodded so kindly. Wren must feel great." #id: nodded-kindly #ev: listen-first expedient #slip: take-sides]
    ~ leans = leans + 1
    JONAH: I saw that. I nearly went home. #mood: unsure
    JONAH (thinks): Nine nods for Wren. I counted, and I had none.
    COACH: Nods are kind. If one side gets them all, the other sees a lean.
+ ["He let them both talk." #id: both-talk #ev: listen-first partial]
    WREN: He did. But first he was all on my side. #mood: happy
    WREN (thinks): It felt great. It didn't feel like it would last.
    COACH: Both got a turn, and that's the rule. What did he notice in the middle?
+ ["He saw that he leaned." #id: saw-lean #ev: listen-first adaptive]
    MR-LINDQVIST: I do it every day. The trick is to tip back. #mood: happy
    JONAH (thinks): He said it out loud. So I get my nods, and I can talk.
    COACH: You saw the tip, and the tip back. Nobody starts out straight, so keep looking.
- -> need

=== need ===
Your turn. Say it back, and look for the fire truck under it. #stage: ask
What does each of them need?
+ ["Two drinks a day is too many, Jonah. I'm sorry, but it's true." #id: too-many #ev: listen-first expedient #slip: take-sides]
    ~ leans = leans + 1
    JONAH: Then I don't need to be here. #mood: upset
    JONAH (thinks): It is true. It's also not why I come.
    COACH: That may be true of plants. A mediator does not pick who is right.
    JONAH: That plant lets me get to the end. #mood: unsure
+ ["Wren wants it alive. Jonah wants someone to listen. Is that it?" #id: is-that-it #ev: listen-first adaptive #ev: check-turn adaptive]
    WREN: You want it to LISTEN? #mood: surprised
    JONAH: It never says, "Hurry up." #mood: calm
    WREN (thinks): I say that all day. I have an alarm for it.
    COACH: You left out who is right, and said what each one needs.
+ ["So you both like the plant?" #id: both-like #ev: listen-first partial]
    WREN: I set an alarm for it! #mood: unsure
    WREN (thinks): My last one died, and I'd been on time each day.
    COACH: It's even, and it's true. Dig down: what is the plant for?
    JONAH: That plant lets me get to the end. #mood: unsure
- -> ideas

=== ideas ===
Now ideas. How do you get them? #stage: use
+ ["Wren waters, Jonah talks. There, all fair!" #id: all-fair #ev: guide-dont-do expedient #slip: tell-only]
    ~ leans = leans + 1
    WREN: It's fair. Is it ours? #mood: unsure
    WREN (thinks): I was about to say that. Now it's a rule by somebody else.
    COACH: It's a good idea, too. The deal they think of is the one they'll keep.
    JONAH: What if I ring the alarm, with a story? #mood: happy
+ [Pen up, mouth shut. #id: pen-up #ev: guide-dont-do adaptive]
    WREN: A raincoat for it? A boat? #mood: happy
    JONAH: You water it, and I tell it when. In a story. #mood: surprised
    WREN (thinks): That's my alarm, with a plot. I love it.
    COACH: You left a gap. Odd ideas went in first, and a good one came behind.
+ ["You could take turns? Or get one more plant?" #id: take-turns #ev: guide-dont-do partial]
    JONAH: Which one do you like? #mood: unsure
    JONAH (thinks): I had a thing with the alarm. Are we still taking ideas?
    COACH: You ask it softly, so they can say no. Leave the first word to them.
    WREN: What if you tell it when, and I water? #mood: happy
- -> stop_sign

=== stop_sign ===
They choose, and shake on it: one drink at nine, with a story.
Mr. Lindqvist deals a practice card: "Three kids take one kid's hat, day after day." #stage: decide
On the back it says, "All four said yes to the table." Do you put out chairs?
+ ["No. Three on one, each day: that's for you." #id: three-on-one #ev: safety-sort adaptive #ev: know-my-job adaptive]
    MR-LINDQVIST: That's a stop sign, and you stopped. I take it from here. #mood: happy
    WREN (thinks): Phew. I would not want to sit on the one side.
    COACH: That's bullying, and it goes to an adult. You saw it and handed it on.
    -> ending
+ ["Only if you sit in with us." #id: sit-in #ev: safety-sort partial]
    MR-LINDQVIST: Not with me there, either. That one is mine, all of it. #mood: calm
    JONAH (thinks): He looks friendly. He also looks like a wall.
    COACH: You looked for an adult, and that's the way to look. This one is all for them.
    -> ending
+ ["They all said yes. It's only kind to give them a chance." #id: a-chance #ev: safety-sort expedient #slip: peer-only]
    MR-LINDQVIST: Three chairs here, one there. Look at that table. #mood: calm
    WREN (thinks): If I was the one, I'd have said yes, too. I'd be scared not to.
    COACH: You'd like it to be fair. It's no argument when three push down one.
    -> second_look

=== second_look ===
He tips the table. Your pen rolls off.
What do you say now?
+ ["Then I sit with the one." #id: sit-with-one #ev: safety-sort partial #slip: take-sides]
    ~ card = 2
    MR-LINDQVIST: That's brave. Bullying still goes to an adult. #mood: calm
    JONAH (thinks): Two on three is still a tipped table.
    COACH: You want to stand by them. It takes an adult to make it stop.
+ ["Stop. That's not a table for kids." #id: not-for-kids #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ card = 1
    MR-LINDQVIST: That's it. I take it from here. #mood: happy
    JONAH (thinks): Good. I was looking for the door.
    COACH: You took one more look, and you stopped. A stop is good mediating.
- -> ending

=== ending ===
MR-LINDQVIST: Hitting, threats, three on one, not safe: stop, and get me. #mood: calm #stage: reflect
Outside, a fire truck goes by. Wren and Jonah stand on one chair. #mood: happy
{
- leans < 2 and card < 2:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
You did all the steps, and they did all the deal.
Next, two practice tables, and a real one with Mr. Lindqvist in the room. #end: bright one-chair
-> END

=== end_steady ===
{
- card == 2:
    First, you go over the stop signs with Mr. Lindqvist.
- else:
    First, Mr. Lindqvist counts nods with you. Nine here, nine there.
}
Then a practice table, with him in the room. #end: steady nine-nods-each
-> END
