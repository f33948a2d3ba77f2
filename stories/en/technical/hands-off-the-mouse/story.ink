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
# brief: You are a Docs and Forms Guide in the lab. DeShawn needs his form to take answers.
# gloss: form \| a page that people fill in
# gloss: flamingo \| a tall pink bird that sleeps on one leg
# gloss: click \| to press the mouse

VAR beginning = 1
// Whether your question found the lock, and whether he knows what a lock is for.
VAR shut = false
VAR why = false
// Whether your hand set off for form two, and whether his hand opened it.
VAR took = false
VAR did = false
-> start

=== start ===
DeShawn's form asks how long you can stand on one leg. It takes no answers. #place: computer-lab #stage: notice #enter: deshawn
{ beginning:
- 1: Sami, up on one leg, waits to type his. #enter: sami
- 2: Omar fixed the last one. Sami waits, on one leg. #enter: sami
}
You see the lock. So does your hand.
Which of you goes first?
+ ["Move over! Think of that leg." #id: move-over #ev: listen-first expedient #slip: take-over]
    DESHAWN: Where to? I did not even tell you what it does. #mood: unsure
    DESHAWN (thinks): I had a whole story ready. It had a good middle.
    COACH: Sami's leg is a fine reason to be quick. DeShawn still holds half of the story.
+ ["What does it say when he types?" #id: what-say #ev: listen-first adaptive]
    DESHAWN: "Only DeShawn can see this." I can see it fine! #mood: happy
    DESHAWN (thinks): They asked. Everyone else goes "hm" and grabs.
    COACH: You knew, and you asked. Now you both start from what he has seen.
+ ["Mm-hm. Yes. Sure. So, first of all, you go to the top." #id: first-of-all #ev: listen-first partial]
    DESHAWN: I did not say anything yet. #mood: surprised
    DESHAWN (thinks): That's three times yes. To what?
    COACH: It sounds like listening. Leave a gap, and he can put something in it.
- -> lock

=== lock ===
His mouse goes up, down, and past the lock. Then it goes past the lock again.
SAMI: I'm a flamingo. We can do this all night. #mood: happy
Your hand itches. Where do you put it?
+ [Hold on to your own thumbs. "What looks shut to you?" #id: looks-shut #ev: guide-dont-do adaptive]
    ~ shut = true
    DESHAWN: Well, that tiny lock is shut. Oh, come on! #mood: surprised
    One click, and it's open. #sfx: tap
    DESHAWN (thinks): I went by it two times. And then I found it!
    COACH: You asked about what he could see. So his own eyes got there.
+ ["Up, more up, and left. No, your other left, down, there! Click that." #id: more-up #ev: guide-dont-do partial]
    He clicks where you say. It's open. #sfx: tap
    DESHAWN: Ha! Where was that? #mood: surprised
    DESHAWN (thinks): They drove. I was the wheels.
    COACH: It was his click, and that counts. A question would get his eyes in on it, too.
+ [Reach over. "Sami can have his leg back!" #id: reach-over #ev: guide-dont-do expedient #slip: take-over]
    Click, click. It's open, and DeShawn's hand is still on its way. #sfx: tap
    DESHAWN (thinks): It was like a card trick. And the card was mine.
    COACH: That was quick, and Sami is glad. What did DeShawn get to see?
    -> elbow
- -> why_locked

=== elbow ===
{ beginning:
- 1:
    DESHAWN: All I saw was your elbow. #mood: unsure
- 2:
    DESHAWN: All I saw was your elbow. Last time, it was Omar's. #mood: unsure
}
The mouse is warm under your hand. What do you do with it?
+ ["You don't have to see it, lucky you! You have me." #id: have-me #ev: guide-dont-do expedient #slip: take-over]
    DESHAWN: Do you come with the mouse? #mood: unsure
    DESHAWN (thinks): I like having them. I'd like to have the trick, too.
    COACH: It's a warm thing to say. It also makes you the only one with the key.
+ [Lock it again, and let go. "You try." #id: lock-again #ev: guide-dont-do adaptive]
    SAMI: Hey! I had a finger on the key! #mood: surprised
    DESHAWN: That tiny lock? I was looking for a big one. #mood: happy
    One click from him, and it's open. #sfx: tap
    DESHAWN (thinks): So you can give a click back. I did not know that.
    COACH: You gave the click back. Sami lost ten seconds, and DeShawn got the lock.
- -> why_locked

=== why_locked ===
Sami hops to the keys and types in 16 minutes. He stays up, to be safe. #sfx: tap
DESHAWN: Why was it locked? I never locked it. #mood: calm #stage: ask
What do you tell him?
+ ["It's a form thing. They all do that." #id: form-thing #ev: explain-why partial #slip: tell-only]
    DESHAWN: Dogs all bark, too. They have a reason. #mood: unsure
    DESHAWN (thinks): I can't hang that on anything in my head.
    COACH: It's true, and it stops there. What is the lock good for?
+ ["Please don't worry about why. I'll remember it for both of us." #id: for-both #ev: explain-why expedient #slip: tell-only]
    DESHAWN: And on the day you have a cold? #mood: unsure
    DESHAWN (thinks): Then I carry my form to their bed, I guess.
    COACH: That takes a load off him today. It also means no form opens without you.
+ ["So that nobody fills in half a form. You open it last." #id: half-a-form #ev: explain-why adaptive]
    ~ why = true
    DESHAWN: Like my aunt's shop! Shut till the bread is in. #mood: happy
    DESHAWN (thinks): I can't keep "click here". I can keep bread.
    COACH: You told him what the lock is for. A reason stays longer than a click does.
- -> turn

=== turn ===
DESHAWN: Form two is for the other leg. It's shut, too. #mood: calm #stage: use
SAMI: Say when, and I'll change legs! #mood: happy
Who opens form two?
+ ["Let me do this one, please. You've waited long enough!" #id: let-me #ev: check-turn expedient #slip: take-over]
    ~ took = true
    DESHAWN: Okay. If it's quick. #mood: unsure
    DESHAWN (thinks): My hand went back into my pocket, all by itself.
    COACH: It's true that he has waited. He would wait less if he knew how.
+ ["You. I'll watch." #id: you-ill-watch #ev: check-turn adaptive]
    { beginning:
    - 1:
        DESHAWN: Me? With you looking? #mood: surprised
    - 2:
        DESHAWN: Me? Omar never got to that part. #mood: surprised
    }
    DESHAWN (thinks): Nobody stayed for this bit before.
    COACH: You let him drive while you're still here. That's a good time to get lost.
+ ["You got it now?" #id: all-clear #ev: check-turn partial]
    DESHAWN: I think so. Mostly. #mood: unsure
    DESHAWN (thinks): If I say no, Sami's leg comes off.
    COACH: You asked, and one small "yes" can hide a lot. His hand could tell you more.
- -> slower

=== slower ===
{
- took:
    Your hand sets off, and so does your mouth. "Lock-click-open-save!"
- else:
    His hand sets off, and so does your mouth. "Lock-click-open-save!"
}
DESHAWN: Slower, please. You sound like popcorn. #mood: unsure
Popcorn! What do you say to that?
+ ["That was my slow! You should hear my fast." #id: my-slow #ev: hear-feedback aggressive #slip: defend]
    DESHAWN: Slow for who? #mood: upset
    DESHAWN (thinks): I asked for slow. I got loud.
    COACH: In your head it may well be slow. He told you how it sounds from his chair.
    -> arms
+ ["Okay. What's the last bit you got?" #id: last-bit #ev: hear-feedback adaptive]
    ~ did = true
    DESHAWN: You said "lock", and then it all went pop. #mood: happy
    DESHAWN (thinks): They asked where I fell off. They are coming back for me.
    COACH: He told you how your help was going, and you used it. Now it fits him.
    {
    - took:
        You let go of the mouse. "Lock," you say, and he does the rest. #sfx: tap
    - else:
        "Lock," you say, and wait. He does the rest. #sfx: tap
    }
+ ["Oh. Sorry." #id: oh-sorry #ev: hear-feedback partial]
    DESHAWN: It's okay. I like popcorn. #mood: calm
    DESHAWN (thinks): So is the next bit slow? I'll wait and see.
    COACH: You took it well, with no fuss. Next, let him hear what slower is like.
    {
    - took:
        "Lock, click," you say, and your own hand does it. #sfx: tap
    - else:
        ~ did = true
        "Lock, and click," you say, a bit slower. He gets it open. #sfx: tap
    }
- -> tran

=== arms ===
DeShawn rolls his chair back. The mouse sits there all alone.
What now?
+ ["Fair. One pop at a time?" #id: one-pop #ev: hear-feedback adaptive]
    ~ did = true
    DESHAWN: Pop one was the lock. I can do pop two. #mood: happy
    DESHAWN (thinks): They said "fair". So now I can say when I'm lost.
    "Pop," you say, and he clicks. "Pop," and it's open. #sfx: tap
    COACH: One word, and he rolled back to you. You heard him, and you changed the speed.
+ ["I'm only being nice. I gave up my break for you." #id: being-nice #ev: hear-feedback avoidant #slip: defend]
    DESHAWN: I know, thanks. You do it, then. #mood: calm
    DESHAWN (thinks): Now I can't say a thing. It would sound rude.
    Click, click. Form two is open. #sfx: tap
    COACH: You did give up your break. He said thanks, and he stopped asking.
- -> tran

=== tran ===
"When!" says DeShawn. Sami changes legs: one, two, three, four, bump. #mood: surprised #leave: sami
MR-TRAN: Two open forms, and one flamingo down. Who did that? #enter: mr-tran #mood: happy #stage: reflect
What do you tell Mr. Tran?
+ ["Me! It only took ten seconds." #id: ten-seconds #ev: check-turn expedient #slip: take-over]
    {
    - did:
        DESHAWN: Hey, the other leg was mine! #mood: surprised
    - else:
        DESHAWN: It was so quick. I missed it. #mood: unsure
    }
    MR-TRAN (thinks): Ten seconds for form one. And who is there for form three?
    COACH: It's fun to be the quick one. What can he do when you're at lunch?
    {
    - did:
        -> end_turn
    - else:
        -> end_bumpy
    }
+ ["We did. It was real team work, wasn't it?" #id: we-did #ev: check-turn partial]
    {
    - did:
        DESHAWN: Yes! I think I could do it alone, too. #mood: happy
    - else:
        DESHAWN: I was on the team. I held the chair. #mood: unsure
    }
    MR-TRAN (thinks): We? I wonder which part is whose.
    COACH: "We" is a friendly word. Which part of it can he do without you?
    -> end_turn
+ ["Ask DeShawn." #id: ask-deshawn #ev: check-turn adaptive]
    {
    - did and why:
        DESHAWN: It's shut till it's done, like a shop. You open it last! #mood: proud
    - did:
        DESHAWN: You click the tiny lock. Why there is one, I have no idea. #mood: happy
    - else:
        DESHAWN: You go to the, um. It's near the, um. #mood: unsure
    }
    MR-TRAN (thinks): They let him tell it. That's how I find out what stuck.
    COACH: You passed it to him. As he tells it, you can both hear what he has got.
    {
    - did and why:
        -> tape
    - did:
        -> end_why
    - else:
        -> end_turn
    }

=== tape ===
MR-TRAN: Mine takes no answers, either. It asks who has my tape. #mood: unsure
{
- shut:
    DESHAWN: What looks shut to you? #mood: happy
- else:
    DESHAWN: You click, and I'll talk slowly. #mood: happy
}
MR-TRAN (thinks): I teach this, and I lock myself out every year.
-> end_bright

=== end_bright ===
DeShawn gets the next one open without you. It has one answer. #mood: happy #stage: give
Sami sat on the tape. #end: bright next-one-without-you
-> END

=== end_turn ===
Sami's left leg: 16 minutes. His right leg: four seconds. #mood: calm #stage: give
It works. Form three is for hopping, and before you go, you say, "Your turn." #end: steady your-turn-before-you-go
-> END

=== end_why ===
DeShawn can get the next one open. Tomorrow, you tell him why it was shut. #mood: calm #stage: give #end: steady why-comes-tomorrow
-> END

=== end_bumpy ===
It took you ten seconds. In two minutes, DeShawn calls you back. #mood: unsure #stage: give
Form three is for hopping. This time, you can hold your thumbs. #end: bumpy called-back
-> END
