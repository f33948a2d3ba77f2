// A repair shop with a tray. Three things on it are for students with an adult there, and one has a plug.
// The tempting part comes when the fixes are done and the tape is still out.
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
# brief: You and Teo run the repair shop in the makerspace. You want to learn what is safe to fix.
# gloss: repair \| to make a broken thing work
# gloss: drawer \| a box in a desk that slides out
# gloss: label \| a bit of paper that says what is in there
# gloss: cord \| the wire that brings power to a lamp
# gloss: tray \| a flat thing to carry things on

// How many strong moves there were, and whether the lamp went to Mr. Hughes.
VAR up = 0
VAR sorted = false
-> start

=== start ===
Mr. Hughes puts the tray down. "Repair shop's open," he says. #place: makerspace #stage: notice #enter: mr-hughes #prop: tray full
A drawer that sticks, a loose label, a torn box, and a lamp.
What do you do first?
+ ["Let me show you how strong I am." Pull hard at the drawer. #id: good-pull #ev: safety-sort expedient]
    The handle comes off, and you sit down hard. #act: trip you #mood: surprised
    MR-HUGHES: Yep. Now it's two repairs. #mood: calm
    MR-HUGHES (thinks): Good arm. Glad it was only a handle.
    COACH: It's quick to pull, and nobody knew yet why it stuck.
+ ["So many things! I keep my hands off and look." #id: i-look #ev: safety-sort adaptive]
    ~ up = up + 1
    You see a ruler in the drawer, sideways. You see a cut in the lamp cord, too.
    MR-HUGHES: Morning, ruler. Seen worse. #mood: happy
    MR-HUGHES (thinks): They saw that cord. Most folks go right for the drawer.
    COACH: You know a lot about that tray now, and you've touched none of it.
+ ["Can't we start with the fun one? What about the lamp?" #id: lamp-first #ev: safety-sort partial]
    You reach for it. A big hand slides the tray away. #mood: surprised
    MR-HUGHES: Nope. That one bites. #mood: calm
    MR-HUGHES (thinks): Asked, at least. Hand was on its way by then.
    COACH: A lamp can be fun, and nobody has looked at this one yet.
- -> watch

=== watch ===
Teo comes in. It's his drawer. #enter: teo
TEO: I mean… if you have time. My pens are in there. #mood: unsure
Mr. Hughes grabs the drawer. He starts to pull, and then he lets go.
MR-HUGHES: Look, stop, ask: no plug, no glass, and I'm here. All right. #mood: calm
Teo holds the light. He pushes the ruler flat, and the drawer slides out. #prop: drawer open
Which part made that fix a safe one?
+ ["The light, thank you! Good tools make it all safe." #id: the-light #ev: safety-sort partial]
    MR-HUGHES: Hand me that light. Now look at the lamp. #mood: calm
    It shines on the cut cord, and the lamp is still broken.
    MR-HUGHES (thinks): I own a lot of tools. None of them can say no.
    COACH: A tool can help you look, and it can't tell you when to quit.
+ ["Nothing. You were scared of a drawer." #id: scared-of-it #ev: safety-sort aggressive]
    MR-HUGHES: Yep. Had my thumb in one, in May. #mood: unsure
    His thumb is flat at the top.
    MR-HUGHES (thinks): I'd have laughed at that, too, before May.
    COACH: It looked slow, and that thumb has a story.
+ ["The pull. You stopped it in the middle." #id: let-go #ev: safety-sort adaptive]
    ~ up = up + 1
    MR-HUGHES: Long years at this, and I still start to pull. #mood: happy
    MR-HUGHES (thinks): Nobody talks about a thing I didn't do. That was nice.
    COACH: You saw a hand that let go, and you said so.
- -> label

=== label ===
Next on the tray is the label. It hangs by one ear. #stage: use #prop: label loose
TEO: I dunno… I put new tape on the old tape, and it fell. #mood: unsure
What do you say?
+ ["You must have done it wrong." #id: did-it-wrong #ev: guide-dont-do aggressive]
    TEO: Mm. #mood: upset
    He puts the label back on the tray, and looks at his shoes.
    TEO (thinks): I know it fell. I was there.
    COACH: He told you what he tried, and now he's done trying.
+ ["Oh, one of these. Put your thumb on that old tape for a bit." #id: feel-it #ev: guide-dont-do adaptive]
    ~ up = up + 1
    TEO: It's all fuzz… oh! So it sticks to the fuzz. #mood: surprised
    He peels it, wipes it, and tapes it. It stays. #sfx: paper #prop: label up
    TEO (thinks): My thumb knew it before I did.
    COACH: He found the reason by himself, so the fix was his.
+ ["Try it with three more strips on top. What could go wrong?" #id: more-strips #ev: guide-dont-do partial #slip: tell-only]
    Teo adds three strips. It's now a ball of tape with a label in it. #sfx: paper
    TEO: It's okay… maybe it can be a ball. #mood: unsure
    TEO (thinks): We did the same thing, and it was more.
    COACH: His hands did the work, and nobody looked at why it fell.
- -> clock

=== clock ===
Teo glues the torn box, and it holds. The tape is still out. #mood: happy
TEO: Yeah, and the lamp's only a cut cord. We've got tape, if you want. #mood: happy #act: point teo
Mr. Hughes is at the sink with his back to you. What do you say?
+ ["I'll check that it's unplugged. Could you wrap it, please?" #id: check-the-plug #ev: safety-sort expedient #slip: peer-only]
    You bend for the plug. "Hands up," says Mr. Hughes, and you both freeze. #act: freeze you
    MR-HUGHES: Good wires look just like hot ones. Mine. #mood: calm
    TEO (thinks): I was so sure… my hand was an inch away.
    COACH: It was a careful plan, and a cord isn't for two kids to check.
+ ["Stop. Plugs go to Mr. Hughes." #id: not-ours #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ up = up + 1
    ~ sorted = true
    Teo's hand goes into his pocket. #prop: lamp off-tray
    TEO: Yeah, me too. I mean, plug, glass, heat, ladder. #mood: calm
    TEO (thinks): I knew that, and then it all went so well.
    COACH: You said no to the lamp and told him whose it is.
+ ["Wait, maybe not yet. Okay?" #id: maybe-not #ev: safety-sort partial]
    TEO: Okay… after the glue's dry, then? #mood: happy
    He waits, with the tape in his hand. Then Mr. Hughes takes the lamp.
    TEO (thinks): "Not yet" sounded like soon.
    COACH: It made him wait, and he's still planning to do it.
- -> note

=== note ===
MR-HUGHES: Shed has 20 others. Write her a note, so I know. #mood: calm #stage: reflect
TEO: I wrote, "Lamp sad." #mood: unsure #sfx: pencil
What do you say?
+ ["Give me the pencil. I'll do it." #id: neater #ev: guide-dont-do expedient #slip: take-over]
    You write a page with a border of stars. It says what a nice day it was. #sfx: pencil
    MR-HUGHES: Pretty. What's broken? #mood: unsure
    TEO (thinks): Mine had the lamp in it, at least.
    COACH: It's a lovely page, and the cord isn't on it.
+ ["Thank you for starting it! Now put what, where, and how bad." #id: how-bad #ev: guide-dont-do adaptive #ev: check-turn adaptive]
    ~ up = up + 1
    TEO: Lamp, from the reading corner, and the cord's cut to the wire. #mood: happy #sfx: pencil
    TEO (thinks): Three things. I can do that for any broken thing.
    COACH: He wrote all of it, and Mr. Hughes knows what to bring.
+ ["'Sad' is good. Could you please add how it happened, and who did it?" #id: how-it-happened #ev: guide-dont-do partial]
    Teo writes half a page. It has a chair in it, and a cat. #sfx: pencil
    TEO: I mean… it might've been the cat. #mood: unsure
    TEO (thinks): I made up the cat.
    COACH: A story is nice to read, and the shed needs to know what broke.
- -> shut

=== shut ===
{
- not sorted:
    -> end_ladder
- up >= 4:
    -> end_bright
- else:
    -> end_hands
}

=== end_bright ===
The tray is empty, and the right person has the lamp. #prop: tray empty #mood: happy
Next, you walk around the school with Mr. Hughes, and you write two notes. #end: bright two-notes-next
MR-HUGHES: All right. Shop's in good hands, with all the fingers on. #mood: proud #curtain
-> END

=== end_hands ===
The lamp is with Mr. Hughes. There's a second tray tomorrow, with more labels. #prop: tray empty
You do that one with Teo, and his hands go first. #end: steady his-hands-first
{
- up >= 3:
    TEO: Yeah… I can do the next one, maybe. #mood: happy #curtain
- else:
    TEO: I dunno… you were good about the lamp. #mood: unsure #curtain
}
-> END

=== end_ladder ===
Mr. Hughes locks the lamp away. You three write a sign for the shop: #prop: tray empty
"Plug, glass, heat, ladder: not for kids." You hang it up tomorrow. #end: steady list-of-stops
{
- up >= 3:
    MR-HUGHES: Good shop, and one lamp too many. Easy does it. #mood: calm #curtain
- else:
    MR-HUGHES: Long day. Shop opens again Monday. #mood: unsure #curtain
}
-> END
