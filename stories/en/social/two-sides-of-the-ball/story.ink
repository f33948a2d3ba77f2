// Mediation between two who both said yes, step by step and with no judge. And the stop sign: threats are never mediated.
// Beginning 1 is an argument and stays one. In 2 and 3 it turns out to be bullying by somebody who is not here.
# id: two-sides-of-the-ball
# title: Two Sides of the Ball
# band: C
# difficulty: 3
# category: social
# setting: playground
# seat: guide
# cast: bea, milo, ezra, mr-lindqvist
# minutes: 7
# feeds: conflict-mediator, team-lead
# sensitive
# heads-up: This one is about an argument, and somebody in it may not feel safe.
# beginnings: 3
# brief: You and Ezra are Conflict Mediators, and Bea and Milo both said yes. You want them to find their own deal.
# gloss: court \| a place with lines on the ground for ball games
# gloss: threat \| when somebody says they will do something bad to you
# gloss: mustache \| the hair some people have above their mouth
# gloss: counselor \| a grown-up at school for when things are hard

VAR beginning = 1
// A promise too many at the start. Was Milo let in on Bea's turn, was there a judge, and whose ideas filled the air?
VAR promised = false
VAR sided = false
VAR judged = false
VAR talked = false
// A check or an answer that went by too fast.
VAR rushed = false
// How Mr. Lindqvist heard of it: 0 at once, 1 after a minute, 2 from Ezra.
VAR late = 0
-> start

=== start ===
Bea and Milo want the same court. Both said yes to you and Ezra. #place: playground #stage: notice #enter: ezra #enter: bea #enter: milo
The ball has a grin on one side and a mustache on the other.
{ beginning:
- 1: Milo hums.
- 2: Milo looks around.
- 3: Milo laughs a lot.
}
Step one: rules. How do you put them?
+ ["Everything you say here stays a secret. I promise." #id: promise #ev: know-my-job expedient #slip: secret]
    ~ promised = true
    EZRA: Nearly all. If someone isn't safe, we get an adult. #mood: calm
    MILO (thinks): So there's one thing they can't keep. Good to know.
    COACH: It feels kind to promise. Nobody could keep this one, so Ezra took it back.
+ ["It stays here, unless someone isn't safe. Bea, yes? Milo, yes?" #id: yes-and-yes #ev: know-my-job adaptive]
    BEA: Yes. #mood: calm
    MILO: Yes. And what if the ball talks? #mood: happy
    EZRA (thinks): Two people, two yeses. Now it's more than a chat.
    COACH: They know what stays here and what can't. And each of them said yes to it.
+ ["Be fair, be nice, and off we go. Okay?" #id: be-nice #ev: know-my-job partial]
    BEA: Nice for how long? #mood: unsure
    EZRA: And if someone isn't safe, we get an adult. #mood: calm
    BEA (thinks): I can do nice. I'd like to know what happens when he can't.
    COACH: That sets a mood. A rule, and a yes from each, holds when it gets loud.
- -> tell

=== tell ===
EZRA: With the ball, you talk. Without it, you listen. #mood: calm #stage: ask
BEA: We're five, and we had it first, and he... #mood: upset
MILO: You did NOT! I was at 211! #mood: upset
What do you do?
+ ["Milo, shh! It's not your turn!" #id: shh #ev: listen-first partial]
    MILO: You sound like my grandma. #mood: upset
    MILO (thinks): I know it's not my turn. Now I feel four years old.
    COACH: You kept her turn for her. The ball could have told him, and a ball is never cross.
+ ["Let him, please, Bea. He's so upset." #id: let-him #ev: listen-first expedient #slip: take-sides]
    ~ sided = true
    BEA: And what am I? I'm the one with the ball! #mood: upset
    BEA (thinks): That rule was ten seconds old.
    COACH: You were kind to one of them. From her chair, it looked like a side.
+ [Point at the ball. #id: point #ev: listen-first adaptive]
    MILO: Right. Ball. #mood: calm
    MILO (thinks): Nobody yelled. It was only the ball.
    COACH: You did not have to stop him. The rule did, and he had said yes to it.
- -> sides

=== sides ===
BEA: We're five, there's one hoop, and he won't move. #mood: calm
MILO: I hit it at the wall and count: 211! Grass doesn't bounce. #mood: calm
EZRA: Step three! #mood: calm
You say it back. How?
+ ["So Milo was there first. That settles it, then." #id: settles-it #ev: listen-first expedient #slip: take-sides]
    ~ judged = true
    BEA: Can I go, then? #mood: upset
    BEA (thinks): I told them all of it, and they picked him.
    COACH: It's quick, and it sounds fair. Now there's a winner, and no one listens.
    -> judge
+ ["Okay. So you both want the court." #id: both-want #ev: listen-first partial]
    MILO: We did say a bit more than that. #mood: unsure
    MILO (thinks): I said 211. It's my favorite number.
    COACH: It's true, and it's even. The "why" is missing, and ideas come from there.
    -> ideas
+ ["Bea has five and one hoop. Milo has 211 and one wall. Did I get it?" #id: did-i-get-it #ev: listen-first adaptive #ev: check-turn adaptive]
    BEA: 211 in a row? Really? #mood: surprised
    BEA (thinks): I thought he was being stubborn. He's being a champion.
    COACH: You gave each side back, and you checked. Now they have heard each other, too.
    -> ideas

=== judge ===
Ezra coughs. His card says NO JUDGES.
And now?
+ ["Sorry, Bea, but first is first. I'm only being fair." #id: only-fair #ev: listen-first aggressive #slip: take-sides]
    MILO: I don't want to win like that. #mood: unsure
    MILO (thinks): Now she's mad at me, and I didn't do a thing.
    COACH: You meant to be fair. Now they both look at you, and not at each other.
+ ["Oops, I judged. Bea, what did I leave out?" #id: i-judged #ev: listen-first adaptive]
    ~ judged = false
    BEA: Five people. And it's the only hoop. #mood: calm
    BEA (thinks): They got down off the chair. Okay, I'll stay.
    COACH: You heard yourself pick, and you stopped. Both of them are back in.
- -> ideas

=== ideas ===
{
- judged:
    BEA: Why do we need ideas? He won. #mood: upset #stage: use
- else:
    EZRA: Step four, ideas. I can't spell, so talk slowly. #mood: happy #stage: use
}
How do you get some?
+ ["What ideas do you two have?" #id: what-ideas #ev: guide-dont-do adaptive]
    MILO: A second wall, on wheels. #mood: happy
    BEA: Or he plays with us. He'd never miss. #mood: surprised
    MILO (thinks): She thinks I'd never miss?
    COACH: You asked, and then you stopped. Odd ideas come in first and hold the door for good ones.
+ ["What if you took turns, maybe? Or shared? Or both?" #id: what-if #ev: guide-dont-do partial]
    ~ talked = true
    BEA: Which one do you want us to say? #mood: unsure
    MILO (thinks): I've got one. I'm waiting for a gap.
    COACH: You ask it softly. They're still your ideas, with no gap for theirs.
+ ["Here's what's fair: ten minutes each, and I keep time." #id: ten-each #ev: guide-dont-do expedient #slip: tell-only]
    ~ talked = true
    MILO: Ten minutes is 90. #mood: upset
    BEA: It takes us eight to pick teams. #mood: unsure
    BEA (thinks): It's a good plan for two other people.
    COACH: It's neat. It does not know about 211, or about teams.
- -> deal

=== deal ===
{
- judged:
    The ball shows Ezra its mustache.
- else:
    BEA: What about a day each? #mood: happy
    MILO: Grin days and mustache days! #mood: happy
}
EZRA: Stop sign check. I ask Bea, you ask Milo. #mood: calm
They go to the fence. #leave: ezra #leave: bea
What do you ask?
+ ["You're okay with it, right? Great, thanks!" #id: okay-right #ev: safety-sort avoidant]
    ~ rushed = true
    { beginning:
    - 1:
        MILO: Sure. #mood: calm
        MILO (thinks): That was quick. Good thing there was nothing to say.
    - else:
        MILO: Sure. I mean... #mood: unsure
        MILO (thinks): The door was open for one second.
    }
    COACH: It's friendly, and only "sure" fits into it. What if there's more?
+ ["Is there any part that doesn't feel safe?" #id: feel-safe #ev: safety-sort adaptive]
    { beginning:
    - 1:
        MILO: From Bea? She says sorry to the ball. #mood: happy
        MILO (thinks): Nobody ever asks that. It's good that somebody does.
        COACH: You asked straight out, and on his own. It's a no, so it's theirs to work out.
    - else:
        MILO: Why do you ask? #mood: surprised
        MILO (thinks): They said the word. So I can say it, too.
        COACH: You asked straight out, and on his own. That makes room for a true answer.
    }
+ ["Anything else, before we shake on it?" #id: anything-else #ev: safety-sort partial]
    { beginning:
    - 1:
        MILO: Can we shake with the ball? #mood: happy
        MILO (thinks): If there was something, I think I'd have told them.
    - else:
        MILO: Maybe. What kind of anything? #mood: unsure
        MILO (thinks): I don't know if mine is an "anything".
    }
    COACH: You left a door open. The word "safe" would tell him what the door is for.
- -> stop_or_shake

=== stop_or_shake ===
{
- beginning == 1 and not judged:
    They shake on it. The ball gets one, too. #enter: bea #enter: ezra
    -> after
- beginning == 1:
    Bea comes back. Nobody shakes on anything. #enter: bea #enter: ezra
    -> after
}
The ball stops turning. Milo speaks to the mustache. #mood: surprised
MILO: It's not only the court. This happens to me every day, and I get threats. #mood: upset
MILO: It's not Bea. That wall is under the teachers' window, so I stay there. #mood: unsure
What do you do?
+ ["I'll put it in the deal: no more threats." #id: in-the-deal #ev: safety-sort expedient #slip: peer-only]
    ~ late = 1
    MILO: But they're not here. They don't do deals. #mood: unsure
    MILO (thinks): I said it, and now it's a line on a list.
    COACH: You want it to end, and that's kind. A deal can't hold a threat, and an adult can.
    -> ezra_back
+ ["I care about you, so we stop. I'll go with you to Mr. Lindqvist." #id: we-stop #ev: safety-sort adaptive #ev: know-my-job adaptive]
    MILO: Now? Okay. #mood: unsure
    {
    - promised:
        MILO: Good thing Ezra took that promise back. #mood: calm
    }
    MILO (thinks): They didn't say it's not so bad. They got up.
    COACH: Every day, with threats, is no argument. You stopped, and he doesn't go alone.
    -> lindqvist
+ ["That's big. Let's finish, and tell someone after school." #id: after-school #ev: safety-sort partial]
    ~ late = 1
    MILO: Okay. After school. #mood: unsure
    MILO (thinks): That's one more recess. I can do one more.
    COACH: You plan to tell, and that matters. With threats, now is safer than later.
    -> ezra_back

=== ezra_back ===
EZRA: Bea's all good. You two? #mood: calm #enter: ezra
What do you tell him?
+ ["All good, thank you! We need one more minute." #id: more-minute #ev: know-my-job avoidant #slip: secret]
    ~ late = 2
    EZRA: His face says stop sign. Stay with him, I'll get Mr. Lindqvist. #mood: calm
    MILO (thinks): He saw it. I'm glad that there are two of them.
    COACH: You wanted to keep it small for Milo. It's too big for two, and Ezra saw it.
+ ["Stop sign. We're going to Mr. Lindqvist." #id: stop-sign #ev: safety-sort adaptive #ev: know-my-job adaptive]
    EZRA: Go. I'll tell Bea that we stop here. #mood: calm
    MILO (thinks): I don't have to say it again. They'll say it with me.
    COACH: It took a minute, and then you said it. Now it gets to an adult.
- -> lindqvist

=== lindqvist ===
Mr. Lindqvist, the counselor, puts down his sandwich. #enter: mr-lindqvist
MR-LINDQVIST: Thank you for telling, Milo. I've got this now. #mood: calm
MR-LINDQVIST: Do you want to sit, or walk? #mood: calm
MILO: Walk. Can the ball come? #mood: unsure
MR-LINDQVIST: It can. Nobody here is in trouble. #mood: calm
They walk. After the bell, Bea waits for you. #leave: milo #leave: mr-lindqvist #enter: bea #enter: ezra
BEA: Is he okay? #mood: unsure
EZRA: Mr. Lindqvist has it. The rest is Milo's to tell. #mood: calm
BEA: Okay. Then mine is small. #mood: calm
-> after

=== after ===
{
- judged or sided:
    BEA: You talked a lot, you know. And you took his side. #mood: unsure #stage: reflect
- talked:
    BEA: You talked a lot, you know. My idea had to stand in line. #mood: unsure #stage: reflect
- else:
    BEA: You talked a lot, you know. You said "so" eleven times. #mood: unsure #stage: reflect
}
How do you take it?
+ ["Somebody had to! You two only yelled." #id: somebody-had-to #ev: hear-feedback aggressive #slip: defend]
    ~ rushed = true
    BEA: And now you're yelling. #mood: unsure
    BEA (thinks): I did yell. I'd have said so, if they'd asked.
    COACH: It stings, after all that work. You took her turn, too.
+ ["Where was it too much?" #id: where #ev: hear-feedback adaptive]
    BEA: When I was thinking. It looks like nothing, but I'm busy. #mood: happy
    BEA (thinks): They want to know! I thought they'd be cross.
    COACH: You asked for the spot, and you got it. Next time you can leave that gap alone.
+ ["Thank you for your feedback." #id: your-feedback #ev: hear-feedback partial]
    BEA: You sound like an elevator. #mood: unsure
    BEA (thinks): Was that a thank-you, or did the door close?
    COACH: It's polite, and you did not argue. Ask which part, and she'd tell you.
- -> how_it_ends

=== how_it_ends ===
{
- beginning > 1 and late == 2:
    -> end_ezra
- beginning > 1:
    -> end_stop
- judged:
    -> end_winner
- talked or rushed:
    -> end_try
- else:
    -> end_bright
}

=== end_bright ===
It's their idea and their deal. Today the ball grins, and five people yell at one hoop. #mood: happy
Tomorrow is a mustache day, and Milo is after 212. #end: bright grin-days-and-mustache-days
-> END

=== end_try ===
They'll try a day each till Friday. Then you ask how it went, and leave a gap. #end: steady till-friday
-> END

=== end_winner ===
You picked a winner, and both are mad at you. It's the first thing they agree on. #mood: unsure
Ezra turns his card back to step one. You can start again tomorrow, with no judge. #end: bumpy back-to-step-one
-> END

=== end_stop ===
You stopped. That is good mediating. #mood: calm
{late == 1:It took a minute, and telling late still counts.|The court can wait.}
Milo is with Mr. Lindqvist, and so is the ball. #end: adult stopped-and-went-along
-> END

=== end_ezra ===
Ezra went, and you stayed. That's why there are two of you. #mood: calm
Mr. Lindqvist has it now. He has the ball, too. #end: adult ezra-went
-> END
