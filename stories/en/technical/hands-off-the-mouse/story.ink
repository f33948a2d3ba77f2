// You see the fix at once. Ask, keep your hands off the mouse, say why, let him do the next one, and slow down when he says so.
# id: hands-off-the-mouse
# title: Hands Off the Mouse
# band: B
# difficulty: 2
# category: technical
# setting: computer-lab
# seat: guide
# cast: deshawn, sami, mr-tran
# minutes: 6
# feeds: digital-docs-guide, media-maker
# beginnings: 2
# met: sami
# brief: You are a Docs and Forms Guide in the lab. DeShawn needs his form to take answers.
# gloss: form \| a page that people fill in
# gloss: flamingo \| a tall pink bird that sleeps on one leg
# gloss: click \| to press the mouse

VAR beginning = 1
VAR met_bright = false
VAR met_bumpy = false
// Whether he found the lock by himself, and whether he knows what a lock is for.
VAR shut = false
VAR why = false
// Whether your hand set off for form two, and whether his hand opened it.
VAR took = false
VAR did = false
// How many strong moves there were so far. The ending goes by it.
VAR up = 0
-> start

=== start ===
DeShawn's form is about standing on one leg. It takes no answers. #place: computer-lab #stage: notice #enter: deshawn #prop: lock shut
{ beginning:
- 1:
    {
    - met_bright: Sami, up on one leg, waves at you and wobbles. #enter: sami
    - met_bumpy: Sami, up on one leg, looks at his other shoe. #enter: sami
    - else: Sami, up on one leg, waits to type his. #enter: sami
    }
- 2:
    {
    - met_bright: Sami grins on one leg. "I'll find it," says DeShawn. #enter: sami
    - met_bumpy: Sami turns away on one leg. "I'll find it," says DeShawn. #enter: sami
    - else: Sami waits on one leg. "I'll find it," says DeShawn. #enter: sami
    }
}
You see the lock. So does your hand.
Which of you goes first?
+ ["Move over. I'll do it." #id: move-over #ev: listen-first expedient #slip: take-over]
    { beginning:
    - 1: DESHAWN: Okay but move where? I didn't even say what it does. #mood: unsure
    - 2: DESHAWN: Move where? I was kinda looking for it. #mood: unsure
    }
    He rolls back, and his list of things to try falls on the floor.
    DESHAWN (thinks): I had a whole story, kinda like math, with a good middle part.
    COACH: You want to save Sami's leg, and DeShawn has half of the story.
+ {beginning == 1} ["Thanks for calling me! What does it say when he types?" #id: what-say #ev: listen-first adaptive]
    ~ up = up + 1
    DESHAWN: "Only DeShawn can see this." Okay but why, I can see it fine! #mood: happy
    DESHAWN (thinks): They asked! Same as my aunt, and nobody else asks.
    COACH: You knew, and you still asked, so you both start from what he has seen.
+ {beginning == 2} ["Okay, it's your hunt! What have you found so far?" #id: found-so-far #ev: listen-first adaptive]
    ~ up = up + 1
    DESHAWN: It knows me and it doesn't know Sami. Kinda like my aunt's dog. #mood: happy
    DESHAWN (thinks): They kinda wanted to say it, and they didn't. Makes sense!
    COACH: He wants to find it, and you asked how far he is.
+ ["Mm-hm, yes, sure, got it. So first of all, you go to the top." #id: first-of-all #ev: listen-first partial]
    DESHAWN: I kinda didn't say anything yet. #mood: surprised
    { beginning:
    - 1: He opens his mouth to start, and you say "mm-hm" to that, too.
    - 2: He puts his hands over his ears and looks at the top all the same.
    }
    DESHAWN (thinks): Say you got four times yes. Okay but to what, though?
    COACH: It sounded like listening, and there was nothing to hear yet.
- -> lock

=== lock ===
His mouse goes up, down, past the lock, and then past the lock again.
SAMI: I am a flamingo. I can do this all night. #mood: happy
{
- beginning == 2:
    DESHAWN: Don't tell me. I'm so close. #mood: calm
}
Your hand itches. Where do you put it?
+ {beginning == 1} [Hold on to your own thumbs. "What looks shut to you?" #id: looks-shut #ev: guide-dont-do adaptive]
    ~ shut = true
    ~ up = up + 1
    DESHAWN: Well, that tiny lock is shut. Oh, come on! #mood: surprised
    One click from him, and it's open. #sfx: tap #prop: lock open
    DESHAWN (thinks): I kinda went right by it, two times, and then I got it!
    COACH: You asked about what he could see, so his own eyes got there.
+ {beginning == 2} [Hold on to your own thumbs and wait for him. #id: wait-for-him #ev: guide-dont-do adaptive]
    ~ shut = true
    ~ up = up + 1
    You count flamingo toes, and at toe three DeShawn sits up. #act: freeze you
    DESHAWN: It's this tiny lock! Click, and it's open! #sfx: tap #mood: proud #prop: lock open
    DESHAWN (thinks): Nobody told me, so it's kinda mine now. Makes sense.
    COACH: He asked for time, and you gave it to him.
+ {beginning == 1} ["Up, more up, left, no, your other left, there! Click that!" #id: more-up #ev: guide-dont-do partial]
    He clicks where you say, and it's open. #sfx: tap #prop: lock open
    DESHAWN: Ha! Okay but where was that? #mood: surprised
    DESHAWN (thinks): They drove, and I was kinda like the bag in the back seat.
    COACH: It was his click, and it was your eyes that found it.
+ {beginning == 2} ["Here's a hint. Which part looks shut to you?" #id: hint-now #ev: guide-dont-do partial]
    DESHAWN: Aw, I was almost there. It's the lock, right? #mood: unsure
    He clicks, and it's open, but he doesn't say "ha". #sfx: tap #prop: lock open
    DESHAWN (thinks): Say you got two more seconds. Then it's mine, though.
    COACH: It's a nice hint for somebody who wants one, and he had asked for time.
+ [Reach over and click it. #id: reach-over #ev: guide-dont-do expedient #slip: take-over]
    Click, click. It's open, and DeShawn's hand is still on its way. #sfx: tap #prop: lock open
    DESHAWN (thinks): It was kinda like a card trick, and it was my card.
    COACH: That was quick, and Sami is glad. What did DeShawn get to see?
    -> elbow
- -> why_locked

=== elbow ===
{ beginning:
- 1:
    DESHAWN: Okay but all I saw was your sleeve. #mood: unsure
- 2:
    DESHAWN: I said I'd find it. All I found was your sleeve. #mood: upset
}
The mouse is warm under your hand. What do you do with it?
+ ["You don't need to see it, lucky you! You have me." #id: have-me #ev: guide-dont-do expedient #slip: take-over]
    DESHAWN: Do you come with the mouse, though? #mood: unsure
    He writes your name on his form, where it says "help".
    DESHAWN (thinks): I kinda like having them. Okay but I'd like the trick, too.
    COACH: It sounds warm, and now nobody opens a form without you.
+ [Lock it again and let go. "Sorry! Your turn." #id: lock-again #ev: guide-dont-do adaptive]
    ~ up = up + 1
    SAMI: Hey! I had a finger on the key! #mood: surprised #prop: lock shut
    DESHAWN: That tiny lock? I was looking for a big one. #mood: happy
    One click from him, and it's open. #sfx: tap #prop: lock open
    DESHAWN (thinks): You can give a click back? Same as a library book!
    COACH: Sami lost half a minute, and DeShawn got his lock.
- -> why_locked

=== why_locked ===
Sami hops to the keys and types in 16 minutes. He stays up, to be safe. #sfx: tap
DESHAWN: Okay but why was it locked? I never locked it. #mood: calm #stage: ask
What do you tell him?
+ ["They all do that." #id: form-thing #ev: explain-why partial #slip: tell-only]
    DESHAWN: Same with dogs, they all bark. Okay but why, though? #mood: unsure
    { beginning:
    - 1: He waits for the reason, and Sami waits for it, too, on one leg.
    - 2: He starts to look for the reason, and clicks on six things.
    }
    DESHAWN (thinks): Okay but that's half of why. Where's the other half?
    COACH: It's true, and it stops right before the part he asked about.
+ ["Don't worry about why, okay? I'll remember it for both of us!" #id: for-both #ev: explain-why expedient #slip: tell-only]
    DESHAWN: Okay but say you got a cold? #mood: unsure
    SAMI: Then no one in the school stands on a leg. #mood: unsure
    DESHAWN (thinks): So what do I do then, mail them my mouse?
    COACH: It's a nice offer for today. On a day without you, nothing opens.
+ ["Good question! So nobody fills in half a form. You open it last." #id: half-a-form #ev: explain-why adaptive]
    ~ why = true
    ~ up = up + 1
    DESHAWN: Same as my aunt's shop! It's shut until the bread is in. #mood: happy
    DESHAWN (thinks): That makes sense. I can't keep "click here", but I can keep bread.
    COACH: You told him what the lock is for, and he made it his own.
- -> turn

=== turn ===
{ beginning:
- 1: DESHAWN: Form two is for the other leg. It's shut, too. #mood: calm #stage: use
- 2: DESHAWN: Form two is for the other leg. I can do that one alone. #mood: calm #stage: use
}
SAMI: Say when, and I will change legs! #mood: happy
Who opens form two?
+ ["Let me do this one, please. You've waited so long." #id: let-me #ev: check-turn expedient #slip: take-over]
    ~ took = true
    DESHAWN: Okay, if it's quick, why not? #mood: unsure
    His hand goes into his pocket, all by itself.
    DESHAWN (thinks): What do I know? Like, half.
    COACH: He did wait a long time, and he would wait less if he knew how.
+ {beginning == 1} ["You do. No hands, only eyes." #id: you-ill-watch #ev: check-turn adaptive]
    ~ up = up + 1
    DESHAWN: Like, me? With you looking? #mood: surprised
    DESHAWN (thinks): Somebody stays for this part? Same as my aunt does.
    COACH: You let him drive while you're still here, so he can get lost safely.
+ {beginning == 2} ["All yours! Call me if it sticks." #id: call-me #ev: check-turn adaptive]
    ~ up = up + 1
    DESHAWN: Like, for real? You're not gonna stand there? #mood: surprised
    DESHAWN (thinks): They said okay, and they're leaving. That's kinda great.
    COACH: He said that he can, so you let him find out.
+ ["You got it now, right?" #id: all-clear #ev: check-turn partial]
    { beginning:
    - 1: DESHAWN: You'd think so. Like, half. #mood: unsure
    - 2: DESHAWN: I said so. Kinda just now. #mood: unsure
    }
    You both nod for a while, but nobody has touched the mouse.
    DESHAWN (thinks): Say I tell them no. Then Sami's leg kinda falls off.
    COACH: One small "yes" can hide a lot, and his hand could tell you more.
- -> slower

=== slower ===
{
- took:
    Your hand sets off, and so does your mouth. "Lock-click-open-save!"
- beginning == 1:
    His hand sets off, and so does your mouth. "Lock-click-open-save!"
- else:
    You are two steps away, and your mouth is still there. "Lock-click-open-save!"
}
DESHAWN: Slower, please, you sound like popcorn, though. #mood: unsure
Popcorn! What do you say to that?
+ ["That was slow, for me." #id: my-slow #ev: hear-feedback aggressive #slip: defend]
    DESHAWN: Okay but slow for who? #mood: upset
    DESHAWN (thinks): I asked for slow, though, and I got loud.
    COACH: In your head it may well be slow. He told you how it sounds from his chair.
    -> arms
+ ["Oops, sorry! Take me back to the last part you got." #id: last-bit #ev: hear-feedback adaptive]
    ~ did = true
    ~ up = up + 1
    DESHAWN: You said "lock", but then it all went, like, pop. #mood: happy
    DESHAWN (thinks): They asked where I fell off. That kinda makes sense.
    COACH: He told you how your help was going, and you used it.
    {
    - took:
        You let go of the mouse. "Lock," you say, and he does the rest. #sfx: tap
    - else:
        "Lock," you say, and then you wait, and he does the rest. #sfx: tap
    }
+ ["Oh. Sorry." #id: oh-sorry #ev: hear-feedback partial]
    DESHAWN: Makes sense, though. I like popcorn. #mood: calm
    DESHAWN (thinks): So is the next half slow, though?
    {
    - took:
        "Lock, click," you say, and your own hand does it. #sfx: tap
    - else:
        ~ did = true
        He waits, and then he clicks what he got, and it's open on the third try. #sfx: tap
    }
    COACH: You took it well, and he doesn't know yet if it will be any slower.
- -> tran

=== arms ===
DeShawn rolls his chair back, and the mouse sits there all alone.
What now?
+ ["Okay, that's fair, and thanks for telling me. One pop at a time?" #id: one-pop #ev: hear-feedback adaptive]
    ~ did = true
    ~ up = up + 1
    DESHAWN: Pop one's the lock, same as before, so what's pop two? #mood: happy
    DESHAWN (thinks): They said "fair". Okay, so now I can say when it's soup.
    "Pop," you say, and he clicks. "Pop," and it's open. #sfx: tap
    COACH: He rolled back to you, because you heard him and slowed down.
+ ["I gave up my break for you." #id: being-nice #ev: hear-feedback avoidant #slip: defend]
    DESHAWN: Okay, I know, thanks. You do it, then. #mood: calm
    DESHAWN (thinks): Now I can't say a thing, though. It'd be kinda rude.
    Click, click, and form two is open. #sfx: tap
    COACH: You did give it up, so he said thanks, and he stopped asking.
- -> tran

=== tran ===
"When!" says DeShawn. Sami changes legs: one, two, three, four, bump. #mood: surprised #leave: sami
MR-TRAN: Two open forms, and one flamingo down. Who did that? #enter: mr-tran #mood: happy #stage: reflect
What do you tell Mr. Tran?
+ ["Me. It took three seconds." #id: ten-seconds #ev: check-turn expedient #slip: take-over]
    {
    - did:
        DESHAWN: Hey, but the other leg was mine, though! #mood: surprised
    - else:
        DESHAWN: It was so quick, though. I missed it. #mood: unsure
    }
    MR-TRAN (thinks): I once was that fast, and then they called me for every single form.
    COACH: It's fun to be the quick one. What can he do when you're at lunch?
    {
    - did:
        -> end_turn
    - else:
        -> end_bumpy
    }
+ ["Ask DeShawn! He's so good at it now." #id: ask-deshawn #ev: check-turn adaptive]
    ~ up = up + 1
    {
    - did and why:
        DESHAWN: It's shut until it's done, like a shop. You open it last! #mood: proud
    - did:
        DESHAWN: You click the tiny lock. Okay but why, I have no idea. #mood: happy
    - else:
        DESHAWN: You go to the, um, and it's near the, um. #mood: unsure
    }
    MR-TRAN (thinks): They let him tell it, and that's how I find out what stuck.
    COACH: As he tells it, you can both hear what he has got.
    {
    - did and why and up >= 4:
        -> tape
    - did and not why:
        -> end_why
    - else:
        -> end_turn
    }
+ ["We did! It was such great teamwork, wasn't it?" #id: we-did #ev: check-turn partial]
    {
    - did:
        DESHAWN: Yeah! You'd think I could do it alone, too, same as you. #mood: happy
    - else:
        DESHAWN: I was kinda on the team. I held the chair. #mood: unsure
    }
    MR-TRAN (thinks): They both say "we", and I wonder which part is whose.
    COACH: "We" is a friendly word, and it hides which part is his.
    -> end_turn

=== tape ===
MR-TRAN: Mine asks who has my tape, and it takes no answers, either. #mood: unsure
{
- shut and beginning == 1:
    DESHAWN: Okay but what looks shut to you? #mood: happy
- shut:
    DESHAWN: Take your time. You got it, so I won't tell you. #mood: happy
- else:
    DESHAWN: You click, but I talk slow, okay? #mood: happy
}
MR-TRAN (thinks): In my defense, I only teach this, and I never said I could do it.
-> end_bright

=== end_bright ===
DeShawn gets the next one open without you, and it has one answer. #mood: happy #stage: give #end: bright next-one-without-you
{
- up >= 5:
    DESHAWN: It says Sami sat on the tape, and that makes sense! #mood: happy #curtain
- else:
    DESHAWN: We got there, kinda like a bus with one wheel. #mood: happy #curtain
}
-> END

=== end_turn ===
Sami's left leg did 16 minutes, and his right leg did four seconds. #mood: calm #stage: give
Form three is for hopping, and before you go, you can say, "Your turn." #end: steady your-turn-before-you-go
{
- up >= 4:
    DESHAWN: Say you got a form four. I bet I can do that one. #mood: happy #curtain
- up >= 2:
    DESHAWN: It works, and I could show you the half I know. #mood: calm #curtain
- else:
    DESHAWN: It works, so thanks. But why, though? #mood: unsure #curtain
}
-> END

=== end_why ===
DeShawn can get the next one open, and tomorrow you tell him why it was shut. #mood: calm #stage: give #end: steady why-comes-tomorrow
{
- up >= 4:
    DESHAWN: I can do it. Okay but why, though? #mood: happy #curtain
- else:
    DESHAWN: I click the lock, and if you ask me why, I got nothing. #mood: calm #curtain
}
-> END

=== end_bumpy ===
It took you three seconds, and in two minutes DeShawn calls you back. #mood: unsure #stage: give
Form three is for hopping, and you can still hold your thumbs. #end: bumpy called-back
{
- up >= 2:
    DESHAWN: You asked me stuff at first, and I liked that half. #mood: unsure #curtain
- else:
    SAMI: I am a flamingo with a cramp. Who opens three? #mood: upset #curtain
}
-> END
