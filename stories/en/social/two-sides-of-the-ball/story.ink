// Mediation between two who both said yes, step by step and with no judge. And the stop sign: threats are never mediated.
// Beginning 1 is an argument and stays one. In 2 it turns out to be bullying by somebody who is not here.
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
# beginnings: 2
# brief: You and Ezra are Conflict Mediators, and Bea and Milo both said yes. You want them to find their own deal.
# gloss: court \| a place with lines on the ground for ball games
# gloss: threat \| when somebody says they will do something bad to you
# gloss: mustache \| the hair some people have above their mouth
# gloss: counselor \| an adult at school for when things are hard
# gloss: mediator \| someone who helps two people talk out a disagreement

VAR beginning = 1
// A promise too many at the start. Was Milo let in on Bea's turn, was there a judge, and whose ideas filled the air?
VAR promised = false
VAR sided = false
VAR judged = false
VAR talked = false
// A check or an answer that went by too fast, and how many strong moves there were.
VAR rushed = false
VAR good = 0
// How Mr. Lindqvist heard of it: 0 at once, 1 after a minute, 2 from Ezra.
VAR late = 0
-> start

=== start ===
Bea and Milo want the same court at lunch, and both said yes to you and Ezra. #place: playground #stage: notice #enter: ezra #enter: bea #enter: milo
{ beginning:
- 1: Milo has the ball, with a grin on one side and a mustache on the other. #prop: ball grin
- 2: Milo has the ball with the grin and the mustache, and keeps looking around. #prop: ball mustache
}
Step one is rules. How do you put them?
+ ["I promise you guys that everything you say in here stays secret!" #id: promise #ev: know-my-job expedient #slip: secret]
    ~ promised = true
    EZRA: Almost everything, because if somebody isn't safe, we get an adult. #mood: calm
    MILO (thinks): {beginning == 1:Oh no, even their whole promise gets edited|There's one thing they can't keep, and it's my whole thing}!
    COACH: You couldn't have kept that promise, so Ezra took it back.
+ ["It stays here, unless somebody's not safe. Are you both in?" #id: yes-and-yes #ev: know-my-job adaptive]
    ~ good = good + 1
    BEA: Aw, I'm in if he is. #mood: calm
    MILO: {beginning == 1:I'm so in, and so is the ball!|I'm in, but what was that middle part?} #mood: calm
    EZRA (thinks): Both of them said yes out loud, so we've got something to point to.
    COACH: They know what stays here and what can't, and both agreed.
+ ["Okay! Let's all please be nice and respectful!" #id: be-nice #ev: know-my-job partial]
    EZRA: And if somebody isn't safe, we get an adult. #mood: calm
    BEA (thinks): I can do nice, I'm so nice, and {beginning == 1:what do we do when he can't|is he even listening}?
    COACH: That's a mood and no rule, so it works while they feel like it.
- -> tell

=== tell ===
EZRA: You only talk when you've got the ball, and Bea has it first. #mood: calm #stage: ask #prop: ball bea
BEA: There's five of us, poor hoop, and he... #mood: upset
MILO: No, no, I was at {beginning == 1:two hundred and eleven|forty, and I have to be out there}! #mood: upset
What do you do?
+ ["Milo, you have to wait your turn!" #id: shh #ev: listen-first partial]
    MILO: Oh no, you sound like {beginning == 1:my family|every adult}! #mood: upset
    MILO (thinks): No, no, I know it's not my turn, and now I feel about four!
    COACH: You protected her turn, and the ball does that without a scolding.
+ ["Let him finish, please, Bea. He's really upset." #id: let-him #ev: listen-first expedient #slip: take-sides]
    ~ sided = true
    BEA: So am I, and I've got the poor ball! #mood: upset
    BEA (thinks): Aw, that poor rule was so new, and it's broken already.
    COACH: You were kind to one, and the other one saw a side.
+ [Point at the ball. #id: point #ev: listen-first adaptive]
    ~ good = good + 1
    MILO: No, right, sorry, it's the ball! #mood: calm #act: point you
    MILO (thinks): {beginning == 1:They didn't even make it a whole big deal|Nobody yelled at me the whole time, and that's so new}!
    COACH: You didn't have to stop him, because the rule did, and he'd said yes to it.
- -> sides

=== sides ===
BEA: There's five of us and one little hoop, and he won't move over. #mood: calm
{ beginning:
- 1: MILO: Tryouts are Monday, and I'm up to 211 off the wall without a miss! #mood: calm #prop: ball milo
- 2: MILO: I need that wall, the whole wall, under the office window! #mood: unsure #prop: ball milo
}
Step three is saying it back. How do you do it?
+ ["So Milo was there first. Done." #id: settles-it #ev: listen-first expedient #slip: take-sides]
    ~ judged = true
    BEA: Can I go, and the poor ball, too? #mood: upset
    BEA (thinks): I told them every little thing, and they picked him in one second.
    COACH: It's fast and it sounds fair, and now somebody has lost.
    -> judge
+ ["Okay, so both of you really want to use the same court." #id: both-want #ev: listen-first partial]
    MILO: No, no, we said so much more! #mood: unsure
    MILO (thinks): {beginning == 1:I said two hundred and eleven, and nobody even fell over|I said which wall, and they left out the whole wall}!
    COACH: It's true and it's even, and it leaves out why.
    -> ideas
+ ["Bea needs the hoop and Milo the wall, right?" #id: did-i-get-it #ev: listen-first adaptive #ev: check-turn adaptive]
    ~ good = good + 1
    { beginning:
    - 1: BEA: Aw, really, two hundred and eleven in a row? #mood: surprised
    - 2: BEA: So you don't even want her, poor hoop? #mood: surprised
    }
    BEA (thinks): {beginning == 1:I thought he was being a pain, and he's really really good|But why that wall, because she's the ugliest one, poor thing}.
    COACH: You gave each of them their own reason back, so they heard each other's.
    -> ideas

=== judge ===
Ezra coughs, and taps the card that says NO JUDGES. #act: point ezra #prop: card no-judges
And now?
+ ["Sorry, Bea, but first is first." #id: only-fair #ev: listen-first aggressive #slip: take-sides]
    MILO: Oh no, {beginning == 1:I can't win it like that|don't make her hate me}! #mood: unsure
    MILO (thinks): Now she's so mad at me, and I didn't even do anything!
    COACH: You mean to be fair, and now both of them look at you.
+ ["Ugh, I totally picked a winner. Bea, what did I leave out?" #id: i-judged #ev: listen-first adaptive]
    ~ judged = false
    ~ good = good + 1
    BEA: That she's the only hoop at this school. #mood: calm
    BEA (thinks): They heard themselves do it, and they said it out loud, so I'll stay a little.
    COACH: You caught yourself picking, said so, and opened it up again.
- -> ideas

=== ideas ===
{
- judged:
    BEA: And what are ideas for, poor things, if he won? #mood: upset #stage: use
- else:
    EZRA: Step four is ideas, and I can't spell, so go slow. #mood: happy #stage: use
}
How do you get some?
+ ["What could work? You two are the best at that court." #id: what-ideas #ev: guide-dont-do adaptive]
    ~ good = good + 1
    MILO: {beginning == 1:A whole second wall, on wheels|I could be the ref, by the window}! #mood: happy
    BEA: Or he plays with us, and never ever misses. #mood: surprised
    MILO (thinks): {beginning == 1:She thinks I'd never, ever miss|With so many people around me, could it be safer}?
    COACH: You asked and then left it quiet, so their ideas had space to come.
+ ["What if you took turns? Or shared? Or, like, both?" #id: what-if #ev: guide-dont-do partial]
    ~ talked = true
    BEA: Aw, so which one do we say? #mood: unsure
    MILO (thinks): I've got {beginning == 1:one|something}, help, and they don't even stop to breathe!
    COACH: You asked it softly, but all three ideas were yours.
+ ["It's ten minutes each, and I keep the time." #id: ten-each #ev: guide-dont-do expedient #slip: tell-only]
    ~ talked = true
    MILO: {beginning == 1:No, no, that only gets me to ninety!|Oh no, and where do I go then?} #mood: upset
    BEA: It takes us eight to pick, poor us. #mood: unsure
    BEA (thinks): That's a really nice plan, and it's for two other people.
    COACH: It's tidy, and the two who know the court weren't in it.
- -> deal

=== deal ===
{
- judged:
    Nobody says anything, and the ball shows Ezra its mustache. #prop: ball mustache
- else:
    BEA: What about a day each, grin days and mustache days? #mood: happy
}
EZRA: I'll ask Bea alone, and you ask Milo. #mood: calm
What do you ask Milo, over by the fence? #leave: ezra #leave: bea
+ ["You're totally okay with all of this, right? Awesome!" #id: okay-right #ev: safety-sort avoidant]
    ~ rushed = true
    { beginning:
    - 1:
        MILO: Sure, sure, the whole thing! #mood: calm
        MILO (thinks): That was so fast that I can't even tell what I said yes to!
    - 2:
        MILO: Sure, no, I mean... #mood: unsure
        MILO (thinks): There was one second in there for me, in the whole thing.
    }
    COACH: It's friendly, and it only has space for a yes.
+ ["Is there any part that doesn't feel safe to you?" #id: feel-safe #ev: safety-sort adaptive]
    ~ good = good + 1
    { beginning:
    - 1:
        MILO: With Bea, no way, she says sorry to the ball! #mood: happy
        MILO (thinks): Nobody ever asks me that, and I'm so glad that I can't even talk!
        COACH: You asked it straight and in private, and the no leaves it theirs to work out.
    - 2:
        MILO: Oh no, why'd you ask that? #mood: surprised
        MILO (thinks): They said the word first, so I don't have to do the whole thing alone.
        COACH: You asked it straight and in private, so he can give you a true answer.
    }
+ ["Anything else?" #id: anything-else #ev: safety-sort partial]
    { beginning:
    - 1:
        MILO: Oh, can we shake with the ball? #mood: happy
        MILO (thinks): If there was something, I would've told them the whole thing!
    - 2:
        MILO: Maybe, but no, what kind of anything? #mood: unsure
        MILO (thinks): I can't even tell if mine counts as anything.
    }
    COACH: It's open, and the word "safe" would tell him what you're asking.
- -> stop_or_shake

=== stop_or_shake ===
{
- beginning == 1 and not judged:
    They shake on it, and then they each shake the ball. #enter: bea #enter: ezra #act: nod bea #prop: ball grin
    -> after
- beginning == 1:
    Bea comes back, and nobody shakes on anything. #enter: bea #enter: ezra
    -> after
}
MILO: No, it's some guys who wait for me, and I get threats every day. #mood: upset
MILO: That's the one wall in school that teachers see! #mood: unsure
What do you do?
+ ["I'll put it in the deal, so no more threats, and everybody signs!" #id: in-the-deal #ev: safety-sort expedient #slip: peer-only]
    ~ late = 1
    MILO: No, no, they're not here, and they don't sign! #mood: unsure
    MILO (thinks): I finally said it, the whole thing, and now it's a line on a list.
    COACH: You want it to end, and it takes an adult to end a threat.
    -> ezra_back
+ ["I care about you, so we stop. Let's go to Mr. Lindqvist." #id: we-stop #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ good = good + 1
    MILO: Oh no, like right now? #mood: unsure
    {
    - promised:
        MILO: I'm so glad that Ezra took your promise back! #mood: calm
    }
    MILO (thinks): They got up, and nobody even told me it's not that bad!
    COACH: Threats every day aren't an argument, so you stopped it and went along.
    -> lindqvist
+ ["That's big, so let's finish and tell someone after school." #id: after-school #ev: safety-sort partial]
    ~ late = 1
    MILO: No, okay, after school, I guess. #mood: unsure
    MILO (thinks): That's one more whole bus ride with them, and I can do one, I can do one.
    COACH: You do plan to tell, and with threats, now is safer.
    -> ezra_back

=== ezra_back ===
EZRA: Bea's good to go, so how are you two doing? #mood: calm #enter: ezra
What do you tell him?
+ ["All good, we only need a minute!" #id: more-minute #ev: know-my-job avoidant #slip: secret]
    ~ late = 2
    EZRA: His face says stop, so stay with him and I'll get Mr. Lindqvist. #mood: calm
    MILO (thinks): He saw it, and I'm so, so glad there's two of them!
    COACH: You wanted to keep it small for Milo, and it's too big for that.
+ ["No. We're stopping for Mr. Lindqvist." #id: stop-sign #ev: safety-sort adaptive #ev: know-my-job adaptive]
    ~ good = good + 1
    EZRA: Go, and I'll tell Bea we're done for today. #mood: calm
    MILO (thinks): I don't have to say the whole thing again by myself!
    COACH: It took you a minute, and then you said it plainly.
- -> lindqvist

=== lindqvist ===
Mr. Lindqvist, the counselor, puts down his sandwich. #enter: mr-lindqvist
MR-LINDQVIST: That was brave, Milo, and this is my job now. #mood: calm
MILO: Oh, can the ball come? #mood: unsure #act: take milo
After the bell, Bea is waiting for you two outside. #leave: milo #leave: mr-lindqvist #enter: bea #enter: ezra
-> after

=== after ===
{
- judged or sided:
    BEA: You talked a lot, and you took his side, didn't you? #mood: unsure #stage: reflect
- talked:
    BEA: You talked a lot, and my poor idea had to stand in line. #mood: unsure #stage: reflect
- else:
    BEA: You say "so" so much, and I lose my place. #mood: unsure #stage: reflect
}
How do you take it?
+ ["Well, I had to talk! You two only yelled." #id: somebody-had-to #ev: hear-feedback aggressive #slip: defend]
    ~ rushed = true
    BEA: And now you're yelling, poor ball. #mood: unsure
    BEA (thinks): I did yell a little, and I would've said sorry if they'd asked.
    COACH: It stings after all that work, and she wasn't done.
+ ["Where was it the most, kind of? Thanks." #id: where #ev: hear-feedback adaptive]
    ~ good = good + 1
    BEA: When I'm thinking, because I go so quiet. #mood: happy
    BEA (thinks): I was really really sure they'd be mad, and they said thanks.
    COACH: You asked for the exact spot, so you got one that you can use.
+ ["Okay, noted." #id: your-feedback #ev: hear-feedback partial]
    BEA: Is that a thank-you or a little robot? #mood: unsure
    BEA (thinks): I had the exact spot, and they never asked.
    COACH: You didn't argue, and she can't tell if any of it got in.
- -> how_it_ends

=== how_it_ends ===
{
- beginning > 1 and late == 2:
    -> end_ezra
- beginning > 1:
    -> end_stop
- judged:
    -> end_winner
- talked or rushed or good < 4:
    -> end_try
- else:
    -> end_bright
}

=== end_bright ===
Today the ball grins, six people yell at one hoop, and one of them is Milo. #mood: happy #prop: ball grin
{
- good >= 6:
    BEA: It was our little deal, and you pointed at a ball. #mood: happy #curtain
- else:
    BEA: You two are really okay at this, for people who say "so". #mood: happy #curtain
}
Tomorrow is a mustache day, and Milo is going for 212. #end: bright grin-days-and-mustache-days
-> END

=== end_try ===
They'll try a day each until Friday, and you'll ask how it went.
{
- good >= 4:
    MILO: It's pretty much our whole idea, with your fingerprints on it! #mood: calm #curtain #end: steady till-friday
- good >= 2:
    MILO: It'll work if nobody talks! #mood: unsure #curtain #end: steady till-friday
- else:
    MILO: Sure, sure, whatever you two wrote down! #mood: unsure #curtain #end: steady till-friday
}
-> END

=== end_winner ===
You picked a winner, and they're both mad at you, which is the first thing they agree on. #mood: unsure
{
- good >= 3:
    BEA: It was going so nicely, and then you picked. #mood: upset #curtain
- else:
    BEA: I want a different mediator, and I'm so sorry. #mood: upset #curtain
}
Ezra turns his card back to step one, and you can start again tomorrow. #prop: card one #end: bumpy back-to-step-one
-> END

=== end_stop ===
{late == 1:It took a minute, and telling late still counts.|You stopped the whole thing, and that's good mediating.} #mood: calm
{
- good >= 5:
    EZRA: That's the hardest step there is, but you took it with him. #mood: calm #curtain
- good >= 3:
    EZRA: You got him there, and the court can wait. #mood: calm #curtain
- else:
    EZRA: We'll practice the first four steps, and you've got the last one. #mood: calm #curtain
}
Milo is with Mr. Lindqvist, and so is the ball. #end: adult stopped-and-went-along
-> END

=== end_ezra ===
Ezra went and you stayed, so it's good there are two of you. #mood: calm
{
- good >= 3:
    EZRA: He told me that you stayed next to him the whole time. #mood: calm #curtain
- else:
    EZRA: When it's a threat, we say it, even if keeping quiet feels kinder. #mood: unsure #curtain
}
Mr. Lindqvist has it now, and you can tell Milo later that you're glad he said it. #end: steady ezra-went
-> END
