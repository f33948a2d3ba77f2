// The fan is stuck and it moos. Ask what makes it go, sort it, leave the screws in, say why, and let Amara write the note.
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
// Who grabbed first, how far the fan was opened (2: Mr. Hughes had to stop it), and how the note reads.
VAR grabbed = false
VAR open = 0
VAR clear = false
-> start

=== start ===
{ beginning:
- 1: Your paper monster has 40 wet teeth and a gap. The fan is stuck, and it moos. #place: makerspace #stage: notice
- 2: Your paper monster has 40 wet teeth and a gap. The fan is stuck, and it quacks. #place: makerspace #stage: notice
}
Amara holds up a screwdriver. #enter: amara
AMARA: We are Fix-It Guides. Let's go! #mood: happy
What's your first move?
+ ["I bet it's the wings. It's always the wings." #id: bet-wings #ev: listen-first partial]
    { beginning:
    - 1:
        AMARA: Did those moo, too? #mood: unsure
    - 2:
        AMARA: Did those quack, too? #mood: unsure
    }
    AMARA (thinks): Always? They have not even looked at this one.
    COACH: A guess can be a start. What does this fan do, and what makes it go?
+ ["Give me that! I do screws with my eyes shut." #id: eyes-shut #ev: listen-first aggressive #slip: take-over]
    ~ grabbed = true
    You have the screwdriver. Amara has air. #mood: proud
    AMARA: Hey. I was holding that. #mood: upset
    AMARA (thinks): With eyes shut? I hope that's a joke.
    COACH: You can't wait to fix it, and that's okay. It came out as a grab.
+ ["Wait. What does it do? And what is it that makes it go?" #id: makes-it-go #ev: listen-first adaptive]
    AMARA: It shakes. And its tail goes into… the wall. #mood: surprised
    AMARA (thinks): That's not a tail, that's a plug. I only saw the screws.
    COACH: You asked first and let her look. She found the plug by herself.
- -> sort

=== sort ===
Amara turns it off. At the end of the cord, the plug sits in the wall. #stage: decide #mood: calm
The sign on the tool wall has two sides.
Kid fix, or adult fix?
+ ["It has a plug. Adult fix." #id: adult-fix #ev: safety-sort adaptive]
    AMARA: But I even washed my hands for this! #mood: unsure
    AMARA (thinks): I know what side plugs are on. I read the sign with one eye.
    COACH: You looked at what it runs on. That sorts it, whatever you hold in your hand.
    -> crew
+ ["Half and half? We open it, and Mr. Hughes does the rest." #id: half-half #ev: safety-sort partial]
    AMARA: Which half is the one with the plug? #mood: unsure
    AMARA (thinks): Half a plug is still a plug.
    COACH: You want an adult in on it, and that counts. He comes before the first screw.
    -> crew
+ ["Kid fix. Mr. Hughes has so much to do, and it's kind to help him." #id: kind-to-help #ev: safety-sort expedient #slip: peer-only]
    ~ open = 1
    AMARA: We'll put a bow on it! #mood: happy
    Screw number one comes out. It rolls under the monster.
    AMARA (thinks): My tummy did a flip. Was that the good kind?
    COACH: It's kind to think of his day. A plug can hurt you, and he'd hate that more.
    -> one_screw

=== one_screw ===
Three more screws to go.
What now?
+ ["Please do the next one, Amara. I'll hold the light for you." #id: hold-light #ev: safety-sort expedient #slip: peer-only]
    Two screws out. The front hangs by its ear. #mood: unsure
    AMARA: It's like a cookie box! #mood: happy
    AMARA (thinks): A cookie box with a cord. I don't like the cord.
    COACH: You two make a good team. The plug is still in the wall next to you.
+ ["Stop. Hands off, you and me." #id: hands-off #ev: safety-sort adaptive]
    AMARA: Okay. The monster can keep that screw. #mood: calm
    AMARA (thinks): Phew. I did not want to be the one who says it.
    COACH: You stopped with one screw out. That's a lot harder than stopping with none.
- -> crew

=== crew ===
The paint crew comes to look. "Fix it, fix it!" #stage: ask
AMARA: You could do it, right? You're so good with screws. #mood: happy
What do you tell them?
+ ["Me? Um, I don't think they let us." #id: let-us #ev: know-my-job partial]
    "Who is they?" asks the crew.
    AMARA (thinks): Do they want to, or not? I can't tell.
    COACH: It's a no, and you got it out. "Not my job" would make it your own no.
    -> why
+ ["Count to 60! I'll have it open before you're done." #id: count #ev: know-my-job expedient #slip: say-yes-to-all]
    They count, and you turn. It feels like being on TV. #mood: proud
    AMARA (thinks): So fast! I want to look, and I want to look away.
    COACH: It's fun when the whole room counts for you. Nobody is looking at the plug.
    -> cart
+ ["I could. It's not my job." #id: not-my-job #ev: know-my-job adaptive]
    "Aw," says the crew. They go and blow on the teeth.
    AMARA: So you can, and you don't? #mood: surprised
    AMARA (thinks): I thought a no is for people who can't.
    COACH: You could, and you left it. It took two short lines, and nobody had to guess.
    -> why

=== cart ===
"Forty-one, forty-two…" Out in the hall squeaks the cart of Mr. Hughes.
What do you do?
+ [Stick the screwdriver in the monster's gap. It looks like a tooth. #id: like-a-tooth #ev: know-my-job avoidant #slip: hide]
    ~ open = 2
    MR-HUGHES: Nice monster. One tooth has a handle. #enter: mr-hughes #mood: unsure
    MR-HUGHES (thinks): It's a good tooth. It's also good that I came by when I did.
    COACH: That was quick, and it's a good tooth. The fan is still half open, with no one to help.
    -> stopped
+ [Put your hands up. "Mr. Hughes! We need you in here." #id: need-you #ev: know-my-job adaptive]
    ~ open = 1
    MR-HUGHES: Here I am. Thank you for the call. #enter: mr-hughes #mood: calm
    MR-HUGHES (thinks): They called me with the fan half open. That takes nerve.
    He pulls the plug. "I'll be back with my box," he says. #leave: mr-hughes
    COACH: The count was still going, and you called him. Now an adult has it.
    -> why
+ [Turn faster. You could be done at 50. #id: faster #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ open = 2
    MR-HUGHES: Forty-six, and stop. Thank you. #enter: mr-hughes #mood: calm
    MR-HUGHES (thinks): I never oil that cart. It's good when they hear me.
    COACH: It's hard to stop so close to the end. Fast hands and a plug don't mix.
    -> stopped

=== stopped ===
He pulls the plug, and he is not mad. "Hands are hard to fix," he says. #mood: unsure
"Write me a note. I'll be back with my box." #leave: mr-hughes
-> why

=== why ===
{
- open == 2:
    AMARA: But it was off the whole time! #mood: upset #stage: use
- else:
    AMARA: But it's off! So why is it not a kid fix? #mood: unsure #stage: use
}
What do you tell her?
+ ["Off is a nap. The plug has power, and power can hurt." #id: a-nap #ev: explain-why adaptive]
    { beginning:
    - 1:
        AMARA: So it's a cow in bed. You don't poke it. #mood: surprised
    - 2:
        AMARA: So it's a duck in bed. You don't poke it. #mood: surprised
    }
    AMARA (thinks): The button naps, and the wall is up all night. I'll keep that.
    COACH: You told her what is still in there. She can use that on the next plug.
+ ["Rule six. No plugs." #id: rule-six #ev: explain-why partial #slip: tell-only]
    AMARA: I know. Rule five is "no glue on the hamster". #mood: calm
    AMARA (thinks): I know the why of rule five, I was there. What's the why of six?
    COACH: The rule is true, and it's short. A why stays with her when there's no sign.
+ ["You don't have to know why, Amara. I'll know it for us both." #id: for-us-both #ev: explain-why expedient #slip: tell-only]
    AMARA: And when you're out sick? #mood: unsure
    AMARA (thinks): I'm a guide, too. I can carry a why.
    COACH: That sounds like a gift. On a day without you, she has a plug and no why.
- -> note

=== note ===
{
- grabbed:
    AMARA: You grabbed the screwdriver. I get the pencil! #mood: happy #stage: reflect
- else:
    AMARA: Then we write to Mr. Hughes. I get the pencil! #mood: happy #stage: reflect
}
She writes, "Fan sick. Love, Amara." #sfx: pencil
How do you help?
+ ["Write, 'Stuck fan. Back table. Has a plug.' And no 'love'." #id: no-love #ev: guide-dont-do partial]
    She writes what you say. She puts a tiny "love" under the fold. #sfx: pencil
    AMARA (thinks): My hand did all that. My head was out at recess.
    COACH: He can use that note, and she held the pencil. Ask her, and the words are hers, too.
+ ["Let me, please. I'm so neat." #id: so-neat #ev: guide-dont-do expedient #slip: take-over]
    You write, and it's very neat. Amara draws a hamster on her hand. #sfx: pencil
    AMARA (thinks): I wonder what a note like that has in it.
    COACH: It's done, and it looks good. Whose turn is it when the next thing breaks?
+ ["What is it? Where is it? How big is it?" #id: what-where #ev: guide-dont-do adaptive]
    ~ clear = true
    { beginning:
    - 1:
        AMARA: It moos, back table. And it's big, it has a plug! #mood: happy
    - 2:
        AMARA: It quacks, back table. And it's big, it has a plug! #mood: happy
    }
    {
    - open == 1:
        She adds, "The screw was us." She keeps the "love". #sfx: pencil
    - else:
        She writes it all down. She keeps the "love". #sfx: pencil
    }
    AMARA (thinks): I had all three answers in me. I only needed the questions.
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
    MR-HUGHES: You even told me about the screw! That saves me an hour. #enter: mr-hughes #mood: happy
- else:
    MR-HUGHES: What, where, how big. And love! #enter: mr-hughes #mood: happy
}
MR-HUGHES: First, the plug is out, and it's in my pocket. Now I look. #mood: calm
{ beginning:
- 1:
    AMARA: It's a tooth! The moo was a tooth! #mood: surprised
- 2:
    AMARA: It's a tooth! The quack was a tooth! #mood: surprised
}
He hands it to you. It fits the gap. #end: adult tooth-for-the-gap
-> END

=== end_note ===
Mr. Hughes has nine stops today. The note waits in his box, and the fan is his now.
{ beginning:
- 1: You put up a sign: "DO NOT USE. IT MOOS."
- 2: You put up a sign: "DO NOT USE. IT QUACKS."
}
Then you both wave a pizza box at 40 teeth. Tooth nine flies off. #end: adult sign-on-the-fan
-> END

=== end_bumpy ===
MR-HUGHES: When I was nine, I opened a toaster. We had no toast till I was ten. #enter: mr-hughes #mood: happy
He has the fan, and nobody is hurt. Next time, you can call before screw number one. #mood: calm #end: bumpy before-screw-one
-> END
