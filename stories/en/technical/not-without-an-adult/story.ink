// Something is stuck. Ask what makes it go, sort it, leave the screws in where a plug is, say why, and let Amara write the note.
# id: not-without-an-adult
# title: Not Without an Adult
# band: A
# difficulty: 2
# category: technical
# setting: makerspace
# seat: guide
# cast: amara, mr-hughes
# minutes: 6
# feeds: fix-it-guide, science-method-guide
# beginnings: 2
# brief: You are a Fix-It Guide, and so is Amara. The fan is stuck, and somebody has to fix it.
# gloss: screwdriver \| a tool that turns screws
# gloss: screw \| a small metal pin that you turn to hold things together
# gloss: plug \| the end of a cord that goes into the wall
# gloss: gap \| a hole where something is missing
# gloss: cart \| a box on wheels

VAR beginning = 1
// Who grabbed first, how far it was opened (2: Mr. Hughes had to stop it), and how the note reads.
VAR grabbed = false
VAR open = 0
VAR clear = false
// How many strong moves there were so far. The ending goes by it.
VAR up = 0
-> start

=== start ===
{ beginning:
- 1: Your paper monster has 40 wet teeth and a gap. The fan is stuck, and it moos. #place: makerspace #stage: notice #prop: fan stuck
- 2: Your paper monster has 40 wet teeth and a gap. The hand fan is stuck, and it quacks. #place: makerspace #stage: notice #prop: fan stuck
}
Amara holds up a screwdriver. #enter: amara
AMARA: We're Fix-It Guides, dude. Let's go! #mood: happy
What's your first move?
+ ["It's the wings. It's always the wings. Show me the wings." #id: bet-wings #ev: listen-first partial]
    { beginning:
    - 1: AMARA: Dude! Do wings moo? #mood: unsure
    - 2: AMARA: Dude! Do wings quack? #mood: unsure
    }
    She counts the wings for you. They are all there.
    AMARA (thinks): Whoa, dude, didn't even look at this one!
    COACH: You have a plan. First you need to see what it does.
+ ["Give me that! I can do screws with my eyes shut!" #id: eyes-shut #ev: listen-first aggressive #slip: take-over]
    ~ grabbed = true
    You have the screwdriver. Amara has air. #mood: proud #act: take you
    AMARA: Hey, gimme! Was holding that! #mood: upset
    AMARA (thinks): Eyes shut? Ugh, gonna be a mess.
    COACH: You can't wait to fix it. It came out as a grab.
+ ["Hold on! What does it do, and what makes it go?" #id: makes-it-go #ev: listen-first adaptive]
    ~ up = up + 1
    { beginning:
    - 1:
        AMARA: Shakes. And the tail goes into… whoa, the wall! #mood: surprised
        AMARA (thinks): Whoa, no tail! Plug!
    - 2:
        AMARA: Goes when I turn this, and whoa, no cord! #mood: surprised
        AMARA (thinks): Runs on arms. Got two!
    }
    COACH: You asked. She was the one who saw it.
- -> sort

=== sort ===
{ beginning:
- 1: Amara turns it off. At the end of the cord, the plug sits in the wall. #stage: decide #mood: calm
- 2: Amara lets go of the handle. There's no cord, no plug and no heat. #stage: decide #mood: calm
}
The sign says: "No plug and not hot: kid fix. All the rest: adult fix."
Kid fix, or adult fix?
+ {beginning == 1} ["It has a plug. Adult fix." #id: adult-fix #ev: safety-sort adaptive]
    ~ up = up + 1
    AMARA: Ugh, even washed my hands for this! #mood: unsure
    AMARA (thinks): Knew it. Read the plug part with one eye.
    COACH: You looked at what it runs on. Then you looked at the sign.
    -> crew
+ {beginning == 1} ["Half and half? We open it, and Mr. Hughes does the other part." #id: half-half #ev: safety-sort partial]
    AMARA: Dude, so what half's the plug in? #mood: unsure
    She puts one finger on the cord and then takes it off again.
    AMARA (thinks): Half a plug? Still a plug!
    COACH: You want an adult in it, and that counts. He comes before the first screw.
    -> crew
+ {beginning == 1} ["Kid fix! He's so busy, and it's kind to help him." #id: kind-to-help #ev: safety-sort expedient #slip: peer-only]
    ~ open = 1
    AMARA: Yes! Gonna put a bow on it! #mood: happy
    Screw number one comes out. It rolls under the monster.
    AMARA (thinks): Whoa, tummy flip. Good kind?
    COACH: It's kind to think of his day. A plug can hurt you, and he'd hate that more.
    -> one_screw
+ {beginning == 2} ["Kid fix! It's kind of you to wait. Your screwdriver, so you go!" #id: kid-fix #ev: safety-sort adaptive]
    ~ up = up + 1
    AMARA: C'mon, screw! Got it! #mood: happy
    AMARA (thinks): Me, because the sign says so, too!
    COACH: You checked it with the sign. This one is yours to fix.
    -> fan_fixed
+ {beginning == 2} ["Adult fix. Call Mr. Hughes, please, and wait for him." #id: adult-anyway #ev: safety-sort partial]
    He climbs down from the roof, with a bucket. #enter: mr-hughes
    MR-HUGHES: No cord? Then she's all yours. #mood: calm
    He climbs back up. #leave: mr-hughes
    AMARA (thinks): Ugh, so many steps for no plug!
    COACH: It's good to ask when you're not sure. The sign was sure about this one.
    -> fan_fixed
+ {beginning == 2} ["Pull it until it pops." #id: pull-wings #ev: safety-sort expedient]
    It pops. Now there's one wing in your hand. #mood: surprised #act: drop you
    AMARA: Dude, got a tool for that! #mood: upset
    AMARA (thinks): Poor dude. Had four of those.
    COACH: It is a kid fix. But your arms were too fast for it.
    -> fan_fixed

=== fan_fixed ===
Amara turns two screws, and out falls a tooth! It fits the gap. #prop: fan fixed
AMARA: Bang, the quack was a tooth! #mood: proud
-> crew

=== one_screw ===
Three more screws to go.
What now?
+ ["Please do the next one, Amara! I'll hold the light for you." #id: hold-light #ev: safety-sort expedient #slip: peer-only]
    Two screws out. The front hangs by its ear. #mood: unsure
    AMARA: Whoa! Cookie box! #mood: happy
    AMARA (thinks): Cookie box with a cord. Ugh, cord.
    COACH: You two are a good team. But the plug is still in the wall.
+ ["Stop. Hands off, you and me." #id: hands-off #ev: safety-sort adaptive]
    ~ up = up + 1
    AMARA: Okay, so the monster keeps the screw. #mood: calm #act: freeze amara
    AMARA (thinks): So glad, didn't have to say it.
    COACH: It's hard to stop with one screw out. You did.
- -> crew

=== crew ===
{ beginning:
- 1: The paint crew comes to look. "Fix it, fix it!" #stage: ask
- 2: The paint crew claps. "Now fix our lamp, the one with the plug!" #stage: ask #prop: lamp dark
}
AMARA: C'mon, you could, right? So good with screws! #mood: happy
What do you tell them?
+ ["Um, I don't think they let us." #id: let-us #ev: know-my-job partial]
    "Who is they?" asks the crew. They look under the table for them.
    AMARA (thinks): Ugh. Want to, or not?
    COACH: It's a no. But it sounds like it's not from you.
    -> why
+ ["Sure! Count to 60! I'll have it open before you're done!" #id: count #ev: know-my-job expedient #slip: say-yes-to-all]
    They count, and you turn. It feels like being on TV. #mood: proud
    AMARA (thinks): Whoa, so fast! Gonna look, gonna look away.
    COACH: It's fun when a whole room counts for you. No one looks at the plug.
    -> cart
+ ["Aw, thanks, guys! I could do it, but a plug isn't my job." #id: not-my-job #ev: know-my-job adaptive]
    ~ up = up + 1
    "Aw," says the crew. They go and blow on the teeth.
    AMARA: So you can? And don't? #mood: surprised
    AMARA (thinks): Huh! Thought "no" was for can't.
    COACH: You said that you could, and you said no. No one had to guess.
    -> why

=== cart ===
"Forty-one, forty-two…" Out in the hall squeaks the cart of Mr. Hughes.
What do you do?
+ [Hide the screwdriver in the monster's mouth. #id: like-a-tooth #ev: know-my-job avoidant #slip: hide]
    ~ open = 2
    MR-HUGHES: Nice monster. That one tooth has a handle. #enter: mr-hughes #mood: unsure
    MR-HUGHES (thinks): Seen worse. Glad I came by when I did.
    COACH: The tool is gone. What you opened is still open, and no one knows.
    -> stopped
+ ["Mr. Hughes! Please come in!" #id: need-you #ev: know-my-job adaptive]
    ~ open = 1
    ~ up = up + 1
    MR-HUGHES: Yep, here. Thanks for the call. #enter: mr-hughes #mood: calm
    MR-HUGHES (thinks): They called with the thing half open. That takes nerve.
    He pulls the plug. "I'll be back with my box," he says. #leave: mr-hughes
    COACH: The crew was still counting. You called him all the same.
    -> why
+ [Turn faster. You could be done at 50. #id: faster #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ open = 2
    MR-HUGHES: Forty-six, and stop. Thank you. #enter: mr-hughes #mood: calm
    MR-HUGHES (thinks): I never oil that cart. It's good when they hear me.
    COACH: It's hard to stop so close to the end. Fast hands and a plug don't mix.
    -> stopped

=== stopped ===
He pulls the plug, and he isn't mad. "Hands are hard to fix," he says. #mood: unsure
"Write me a note. I'll be back with my box." #leave: mr-hughes
-> why

=== why ===
{
- open == 2:
    AMARA: But dude, it was off the whole time! #mood: upset #stage: use
- beginning == 1:
    AMARA: Dude, it's off, so why no kid fix? #mood: unsure #stage: use
- else:
    AMARA: Dude, lamp's off, so why no kid fix? #mood: unsure #stage: use
}
What do you tell her?
+ ["Off is a nap. The plug has power, and it can hurt." #id: a-nap #ev: explain-why adaptive]
    ~ up = up + 1
    { beginning:
    - 1: AMARA: Cow in bed, so no poking! #mood: surprised
    - 2: AMARA: Bear in bed, so no poking! #mood: surprised
    }
    AMARA (thinks): Button naps, wall's up all night. Got it!
    COACH: Now she can check the next plug on her own.
+ ["Rule six. No plugs." #id: rule-six #ev: explain-why partial #slip: tell-only]
    AMARA: Rule five is "no glue on the hamster"! #mood: calm
    { beginning:
    - 1: She draws a hamster on her hand and waits for more.
    - 2: She looks at the lamp. The lamp doesn't say why.
    }
    AMARA (thinks): Rule five, yeah, was there. But six, c'mon!
    COACH: The rule is true and it's short. She asked for the why.
+ ["You don't need to know why! I'll know it for both of us." #id: for-us-both #ev: explain-why expedient #slip: tell-only]
    AMARA: Dude, and when you're out sick? #mood: unsure
    { beginning:
    - 1: She looks at the next thing with a plug, and then at you.
    - 2: She looks at six more lamps, and then at you.
    }
    AMARA (thinks): Guide, too, so gimme a why!
    COACH: It sounds like a gift. On a day without you, she has a plug and no why.
- -> note

=== note ===
{
- grabbed:
    AMARA: You grabbed that, so gimme the pencil! #mood: happy #stage: reflect
- else:
    AMARA: Let's write Mr. Hughes, and gimme the pencil! #mood: happy #stage: reflect
}
{ beginning:
- 1: She writes, "Fan sick. Love, Amara." #sfx: pencil #act: scribble amara
- 2: She writes, "Lamp sad. Love, Amara." #sfx: pencil #act: scribble amara
}
How do you help?
+ ["No. Write what it is and where. And no 'love'." #id: no-love #ev: guide-dont-do partial]
    She writes what you say. She puts a tiny "love" under the fold. #sfx: pencil
    AMARA (thinks): Hand did all that. Head was out at recess.
    COACH: He can use that note, and she held the pencil. The words are yours.
+ ["Let me. I'm neater." #id: so-neat #ev: guide-dont-do expedient #slip: take-over]
    You write, and it's very neat. Amara draws a hamster on her hand. #sfx: pencil
    AMARA (thinks): Ugh, what's in that note? No clue!
    COACH: It's done, and it looks good. Amara can't write the next one yet.
+ ["I like it! What is it, where is it, and what's on its cord?" #id: what-where #ev: guide-dont-do adaptive]
    ~ clear = true
    ~ up = up + 1
    { beginning:
    - 1:
        AMARA: Moos, back table, plug! #mood: happy
    - 2:
        AMARA: Dark, paint table, plug! #mood: happy
    }
    {
    - open == 1:
        She adds, "The screw was us." She keeps the "love". #sfx: pencil
    - else:
        She writes it all down. She keeps the "love". #sfx: pencil
    }
    AMARA (thinks): Had all three in me. Bang, bang, bang!
    COACH: You asked, and she wrote. The next note can be all hers.
- -> how_it_ends

=== how_it_ends ===
{
- open == 2:
    -> end_bumpy
- clear:
    -> end_fixed
- else:
    -> end_note
}

=== end_fixed ===
{
- open == 1:
    MR-HUGHES: You told me about the screw. Saves me an hour. #enter: mr-hughes #mood: happy
- else:
    MR-HUGHES: What, where, plug. And love! #enter: mr-hughes #mood: happy
}
MR-HUGHES: Plug's out of the wall. Now I look. #mood: calm
{ beginning:
- 1:
    AMARA: Tooth! The moo was a tooth! #mood: surprised
    He hands it to you. It fits the gap. #end: adult tooth-for-the-gap
- 2:
    He turns the cord around. There's a bare wire on the other side. #mood: surprised
    He has the lamp now. He cuts the cord off. #end: adult bare-wire
}
{
- up >= 4:
    AMARA: Dude, didn't even touch it, and bang, fixed! #mood: proud #curtain
- up >= 2:
    MR-HUGHES: Good note. Next one, I'd like it even sooner. #mood: calm #curtain
- else:
    MR-HUGHES: All right. The note was the best part. #mood: calm #curtain
}
-> END

=== end_note ===
Mr. Hughes has a long day. The note waits in his box, and it's his to fix now.
{ beginning:
- 1: You put up a sign: "DO NOT USE. IT MOOS." #end: adult sign-on-the-fan
- 2: You put up a sign: "DO NOT USE. IT'S SAD." #end: adult sign-on-the-lamp
}
{
- up >= 3:
    MR-HUGHES: Hands off, sign on. I'll find it. #enter: mr-hughes #mood: calm #curtain
- else:
    AMARA: Ugh, waiting! Worse than wet teeth! #mood: unsure #curtain
}
-> END

=== end_bumpy ===
MR-HUGHES: I opened a toaster once. No toast for a year. #enter: mr-hughes #mood: happy
He has it now, and no one is hurt. You can still call him first, before screw one. #mood: calm #end: bumpy before-screw-one
{
- up >= 3:
    AMARA: You said plug! And bang, they counted. #mood: unsure #curtain
- else:
    AMARA: Ugh, sixty. Tummy says nope. #mood: unsure #curtain
}
-> END
