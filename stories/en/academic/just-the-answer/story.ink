// Eight minutes to math: an empty page and a chat full of answers, or a full page that nobody agrees with. Find the real need, ask for a way, and tell the truth about the rest.
# id: just-the-answer
# title: Just the Answer?
# band: C
# difficulty: 2
# category: academic
# setting: hallway
# seat: asker
# cast: deshawn, priya, ms-okafor
# minutes: 7
# feeds: math-strategy-guide
# beginnings: 2
# met: deshawn
# brief: You are in the hallway with DeShawn, the Math Strategy Guide. Math starts in eight minutes.
# say: one-percent \| ask \| Ask DeShawn for help with number 1.
# topics: one-percent \| percent, penguins, number 1, set 12, math, 15%
# example: one-percent \| greet \| Hey, DeShawn
# example: one-percent \| time \| do you have five minutes before math?
# example: one-percent \| polite \| Could you please
# example: one-percent \| topic \| the penguin problem in set 12
# example: one-percent \| problem \| I don't know where to begin with 15%
# example: one-percent \| tried \| I divided 80 by 15 and got a weird number
# example: one-percent \| help \| Can you do one with me, so I can do the rest?
# example: one-percent \| okno \| If you need the time yourself, that's fine
# gloss: percent \| out of every hundred
# gloss: quiz \| a short test
# gloss: penguin \| a black and white bird that swims and can't fly
# gloss: locker \| a small metal closet at school

VAR beginning = 1
VAR say_level = 0
VAR met_bright = false
VAR met_bumpy = false
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// You divided 80 by 15; what happened with the chat: 0 not opened, 1 opened nicely, 2 with a slammed door.
VAR bit = false
VAR chat = 0
// Whether number 2 is done as well.
VAR two = false
// In the second beginning: your 12 became 1,200.
VAR changed = false
-> start

=== start ===
{ beginning:
- 1: Math starts in eight minutes, and all of set 12 is empty. #place: hallway #stage: notice
- 2: You did all of set 12 last night, and number 1 came out as 12. #place: hallway #stage: notice
}
{ beginning:
- 1: DeShawn sits against the lockers, and his set 12 is done. #enter: deshawn
- 2: Your phone buzzes: in the class chat, everyone has 1,200. #mood: unsure #enter: deshawn #prop: phone chat
}
{
- beginning == 1:
    -> need
- else:
    -> doubt
}

=== need ===
What do you need most right now?
+ ["Five numbers. Any five numbers will do." #id: five-numbers #ev: name-need expedient]
    You write 1, 2, 3, 4 and 5, and even you wouldn't believe that. #sfx: pencil #mood: unsure
    DESHAWN (thinks): You got five problems, so why would they count them and not, like, read one?
    COACH: That fills the page, and it leaves your head exactly as it was.
+ ["More time! If somebody would please pull a fire alarm, I'd be so happy." #id: fire-drill #ev: notice-need partial]
    You listen hard, and all you hear is half a trumpet. #mood: unsure
    DESHAWN (thinks): What do they want with the ceiling, when you got all these penguins down here?
    COACH: Time is part of it. If you had another hour, would you know where to begin?
+ ["I need to know how percents start, because I stare at them and then I freeze." #id: how #ev: notice-need adaptive #ev: name-need adaptive]
    ~ up = up + 1
    You circle the 15% in number 1, since that's where you stop every time. #mood: calm #act: scribble you
    DESHAWN (thinks): They circled the percent sign, so it's not the penguins, and that kinda makes sense.
    COACH: You got past the panic and found the part that you can ask about.
- -> ask

=== doubt ===
What do you need most right now?
+ ["I need what everyone has. That many people can't be mistaken." #id: same-as-them #ev: name-need expedient]
    ~ changed = true
    You erase your 12 and write 1,200, and for a second you feel safe. #sfx: pencil #act: scribble you
    DESHAWN (thinks): Okay but why would you erase a thing like that, though?
    COACH: It's easier to stand in a crowd, and now your page is theirs.
+ ["I need somebody to look at how I got it, and then I'll know." #id: look-at-mine #ev: notice-need adaptive #ev: name-need adaptive]
    ~ up = up + 1
    You put a small question mark next to your 12 and leave it there. #mood: calm
    DESHAWN (thinks): You don't see a question mark on a done page, but it makes sense to me.
    COACH: You don't need an answer, because you have one. You need a second look at your steps.
+ [Mute the chat and hope for the best! #id: mute #ev: notice-need avoidant #slip: hide]
    The phone stops buzzing, but the number 1,200 stays in your head. #mood: unsure
    DESHAWN (thinks): Say you got a message and you didn't like it, you'd kinda look like that.
    COACH: Muting it gave you some quiet. The doubt about number 1 came along.
- -> ask_check

=== ask ===
Number 1 says that of 80 penguins, 15% forget why they came. #stage: ask
How do you ask DeShawn?
+ ["You're so good at these! Could you please do number 1 with me?" #id: show-one #ev: ask-to-learn adaptive]
    ~ up = up + 1
    DESHAWN: So, like, one penguin problem, you and me? #mood: unsure
    DESHAWN (thinks): They said "with me", and what do you usually get at the lockers? "For me."
    COACH: You asked for one and for a way in, which is small enough to say yes to.
+ [Ask DeShawn in your own words. #id: ask #say: ask one-percent]
    {
    - say_level >= 2:
        ~ up = up + 1
        DESHAWN: Okay, that makes sense, so you got the penguins but not the 15%. #mood: happy
        DESHAWN (thinks): You tell me which part, and I don't start at the ice age, so it's kinda half done.
        COACH: He knows what it's about and what would help, so he can decide.
    - else:
        DESHAWN: Okay but which part of it, though? #mood: calm
        DESHAWN (thinks): So do they want to get it, or do they want to have it?
        COACH: You got his attention, and he's waiting to hear what you want from it.
    }
+ ["Can I see yours for a sec?" #id: see-yours #ev: ask-to-learn expedient #slip: answer-grab]
    DESHAWN: Mine's five numbers, and how many of those come with a "how"? Not one. #mood: unsure
    DESHAWN (thinks): You got four people in one day, and you'd think one of them would like penguins.
    COACH: It would take a second, and you'd walk into class with his numbers.
- -> no

=== no ===
{
- met_bright: DESHAWN: You know me, no answers, but say we do one, like last time. #mood: happy
- met_bumpy: DESHAWN: No answers, but say we do one, even after last time. #mood: unsure
- else: DESHAWN: I don't do answers, but say we do one, you and me. #mood: calm
}
What do you say?
+ ["Come on, who's gonna know? I'd do it for you, and you know it." #id: come-on #ev: handle-no aggressive #slip: push]
    DESHAWN: Okay but that's the half I'm scared of. #mood: upset
    DESHAWN (thinks): I hate this part, because say you got a rule, now it's you who's not a friend.
    COACH: You're in a tight spot, and you leaned on him where it hurts.
    -> again
+ ["Oh, no, that's totally fine, really! I won't bother you." #id: wont-bother #ev: handle-no avoidant #slip: vanish]
    ~ chat = 1
    DESHAWN: Okay but I said I'd do one, though! #mood: surprised
    DESHAWN (thinks): Did they hear half of that, like, the bad half?
    COACH: You left so politely that his offer is still hanging there.
    -> phone
+ ["Okay, deal. One." #id: deal #ev: handle-no adaptive]
    ~ up = up + 1
    DESHAWN: Sit, the floor's kinda warm, like bread at my aunt's. #mood: happy
    DESHAWN (thinks): They took the no and kept the other half, and it's fun again.
    COACH: You heard the second half of what he said, and that half was a yes.
    -> line

=== again ===
DeShawn closes his folder. What do you say? #act: hide deshawn
+ ["Some guide you are. You never actually help anybody, do you?" #id: some-guide #ev: handle-no aggressive #slip: push]
    ~ chat = 2
    DESHAWN: So now you got a bad morning, and I got the same one. #mood: upset
    DESHAWN (thinks): That one's about me, and what do you do with a thing like that?
    COACH: Being told no stings. It went to the one person with an offer for you.
    -> phone
+ ["Could we please still do the one? I'm sorry, I'm panicking here." #id: do-the-one #ev: handle-no adaptive]
    ~ up = up + 1
    DESHAWN: Yeah, makes sense, and you got five minutes for 80 penguins. #mood: calm
    DESHAWN (thinks): So they're panicking, makes sense, and it's not like it's about me.
    COACH: You said what was going on with you, and his offer was still there.
    -> line

=== phone ===
Your phone buzzes in your pocket, and it's Priya in the class chat. #enter: priya #prop: phone chat
PRIYA: Okay people, set 12 is in the chat, number 1 is 1,200, done, next. #mood: happy
Number 1 started with 80 penguins. What do you do?
+ ["Out of 80? No way! I'm going back." #id: back #ev: handle-no adaptive]
    ~ up = up + 1
    {
    - chat == 2:
        DESHAWN: So now I'm a guide again? Fine, sit. #leave: priya #mood: unsure
    - else:
        DESHAWN: You came back, and you got the same warm floor. #leave: priya #mood: happy
    }
    DESHAWN (thinks): Say you got a free answer and you leave it, that's kinda brave.
    COACH: You saw that the number couldn't be true, and you let it go.
    -> line
+ [Copy the photo fast. Half the class has, so it can't be that serious. #id: copy #ev: try-first expedient #slip: answer-grab]
    You write down number 5 as the bell rings, and nobody looks at anybody. #sfx: bell #leave: priya #act: scribble you
    DESHAWN (thinks): I can see it, and what do I do? It's not my set 12.
    COACH: The page is full and your stomach can calm down, for about four minutes.
    -> quiz
+ ["You're the best, Priya! Could you show me how you got it, though?" #id: how-priya #ev: ask-to-learn partial #slip: wrong-person]
    PRIYA: I hit times, got a big number, and put it on the list. #mood: unsure
    PRIYA (thinks): I was done first, and the strategy was that nobody asks me how.
    PRIYA: Next, ask DeShawn. #mood: calm #leave: priya
    COACH: It was the right question, for somebody who had skipped that part.
    -> line

=== quiz ===
MS-OKAFOR: Phones in the box, friends, and here's one question about set 12. #enter: ms-okafor #mood: calm #prop: phone gone #act: take ms-okafor
Of 40 penguins, 15% want to go home, and you would like to go with them. #mood: upset
What do you do?
+ [Write 600, because it looks a lot like 1,200 did. #id: write-600 #ev: use-help expedient]
    You have now sent home fifteen times as many penguins as there are. #sfx: pencil
    MS-OKAFOR (thinks): I have noticed 600 on eleven pages, and I know that button.
    COACH: Something is on the paper, and you still can't say where it came from.
    -> end_copied
+ ["I sort of copied the chat, Ms. Okafor. I'd like to start over." #id: i-copied #ev: notice-need adaptive]
    ~ up = up + 1
    MS-OKAFOR: I'm glad that I heard it from you. Let's use study hall, from number 1. #mood: calm
    MS-OKAFOR (thinks): That took more out of them than five right answers would have.
    COACH: You said it before anyone could find it, so now the page can be yours.
    -> end_redo
+ ["Oh no, my stomach! Could I please go to the restroom, really quickly?" #id: restroom #ev: notice-need avoidant #slip: hide]
    You count the tiles above the sink until there are no more minutes left. #leave: ms-okafor
    MS-OKAFOR (thinks): I noticed that they asked just when the question came.
    COACH: The restroom got you out of today. The question will be there tomorrow.
    -> end_copied

=== line ===
DESHAWN: Okay, say you got nobody to ask yet, what'd you try first? #mood: calm #stage: use
What do you tell him?
+ ["I read it twice, and mostly I felt sorry for the penguins!" #id: felt-sorry #ev: share-tries partial #ev: try-first partial]
    DESHAWN: Same, for all tw… okay but ha, you almost got it out of me. #mood: surprised
    DESHAWN (thinks): That was close, and did they do it on purpose? You can't tell with penguins.
    COACH: He knows that you read it. He can't tell yet where you got stuck.
+ ["I divided 80 by 15, I think, and got five penguins and a piece of one." #id: a-bit #ev: try-first adaptive #ev: share-tries adaptive]
    ~ up = up + 1
    ~ bit = true
    DESHAWN: Okay but which piece of the penguin, though? #mood: surprised
    DESHAWN (thinks): They divided, but you want a fraction of the whole, so that's where we start.
    COACH: It wasn't right, and it showed him where you turn off.
+ ["You go first, please. I learn so much better when I can watch you try." #id: you-first #ev: try-first expedient #slip: answer-grab]
    DESHAWN: Six people watched me, and how many came back? All six. #mood: unsure
    DESHAWN (thinks): It'd be quicker, sure, but then who's in that quiz? Me.
    COACH: Watching can help. With nothing tried first, you wouldn't know what to look for.
- -> one

=== one ===
DESHAWN: Say you got ten percent, that's one out of ten, so for 80? #mood: calm
It's eight, and half of that is four, so twelve penguins forget why they came. #mood: happy
{
- chat > 0:
    DESHAWN: You got twelve, but the chat's got 1,200, and that's kinda a lot. #mood: happy
}
In number 2, 15% of 60 penguins bring a chair. You have one minute left.
What do you do?
+ ["If you tell me the other four, I'll see the pattern for sure." #id: pattern #ev: use-help expedient #slip: answer-grab]
    DESHAWN: Okay but say you tell me the next one, then I see it, too. #mood: unsure
    DESHAWN (thinks): That was clever, like my aunt with a coupon, and I nearly went for it.
    COACH: It sounds like learning. The pattern would be in his head a fifth time.
+ ["Thanks, DeShawn, you're the best! I think I've got it now." #id: in-class #ev: use-help partial]
    DESHAWN: Okay but it's ten first and then half, same as number 1. #mood: calm
    DESHAWN (thinks): It's in there, but will it make it up the stairs?
    COACH: You may well have it, and one minute would be long enough to find out.
+ ["Don't say anything. Six, and then half of six." #id: six-and-half #ev: use-help adaptive]
    ~ up = up + 1
    ~ two = true
    Six and three make nine, so nine penguins get to sit down. #mood: proud #sfx: pencil
    {
    - bit:
        DESHAWN: Nine, and you got no piece of a penguin left over! #mood: proud #act: jump deshawn
    - else:
        DESHAWN: You got nine, I said nothing, but it kinda killed me. #mood: proud #act: jump deshawn
    }
    DESHAWN (thinks): And why do you put your name on a board? For that right there.
    COACH: Number 2 came out of your own head, and that's how you know it works.
- -> truth

=== truth ===
MS-OKAFOR: Set 12 on my desk as you come in, friends. #enter: ms-okafor #sfx: bell #mood: calm #stage: reflect
{two:Three|Four} are still empty. What do you do with them?
+ [Write 12 in all of them. It worked for number 1, so who knows? #id: all-twelve #ev: name-need expedient]
    MS-OKAFOR: {two:Twelve, twelve and twelve|Twelve, four times in a row}. Are they the same penguins? #mood: surprised
    MS-OKAFOR (thinks): They did number 1, and then something ran out.
    COACH: Nothing looks empty now, and nobody can see which part you can do.
    -> desk
+ [Write on top: "I can start these. I need a bit more time." #id: note #ev: name-need adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you, this tells me more than a full page would. #mood: happy
    MS-OKAFOR (thinks): Now I know how to use the first ten minutes of class.
    COACH: She can see what you can do and where it stops, so she can plan.
    {
    - up >= 5:
        -> end_bright
    - else:
        -> end_study
    }
+ ["It's been a really long week." #id: long-week #ev: name-need avoidant #slip: hide]
    MS-OKAFOR: I'm sorry to hear that. Is there something I should know? #mood: unsure
    MS-OKAFOR (thinks): Is it the week or the percents? I can help with either one.
    COACH: It may well be true, and now she's thinking about your week instead of your page.
    -> desk

=== desk ===
She looks at you. What do you tell her?
+ ["I can do one. I'm not there with the rest." #id: cant-yet #ev: name-need adaptive]
    ~ up = up + 1
    MS-OKAFOR: Then let's say study hall with DeShawn, and you start with number {two:3|2}. #mood: calm
    MS-OKAFOR (thinks): Now I have something to work with, and so do they.
    COACH: It was one honest sentence, and she turned it into a plan.
    -> end_study
+ ["Everything's fine, Ms. Okafor! It's so nice of you to ask." #id: fine #ev: name-need avoidant #slip: hide]
    MS-OKAFOR: All right. Then you'll be fine on Friday, too. #mood: calm
    MS-OKAFOR (thinks): I'd like to help, and I need to be told with what.
    COACH: It closed the conversation until Friday.
    -> end_quiz

=== ask_check ===
DeShawn sits against the lockers with his set 12 in his bag. #stage: ask
How do you find out about number 1?
+ ["What did you get for number 1? Say it and I'll leave you alone." #id: what-did-you-get #ev: ask-to-learn expedient #slip: answer-grab]
    DESHAWN: I don't do answers before class, but what did you do? #mood: calm
    DESHAWN (thinks): You got a page full of work, so why would you want mine?
    COACH: His number would only be one more vote. You want to know if your steps hold up.
+ ["Could you please check my steps for number 1? Don't tell me yet!" #id: check-mine #ev: ask-to-learn adaptive #ev: ask-clearly adaptive]
    ~ up = up + 1
    DESHAWN: Makes sense, you got a page with something on it. #mood: happy
    DESHAWN (thinks): Say you got asked for a check and not a copy, that's like a birthday.
    COACH: You asked for a second pair of eyes, and you kept the work for yourself.
+ [Put it in the homework app and see if it agrees with you. #id: app #ev: try-first partial]
    The app says 12 in half a second, and it wants four dollars for the steps. #mood: surprised
    DESHAWN: Okay but that's two against the chat, and you don't know why? #mood: unsure
    DESHAWN (thinks): The app's got it, but it's not like the app comes to class with you.
    COACH: That was a fast check, and it can't tell you who's mistaken or where.
- -> how_so

=== how_so ===
{
- met_bright: DESHAWN: Good, it's you, so how'd you get to 12? #mood: happy #stage: use
- met_bumpy: DESHAWN: Okay but say we try that again, how'd you get to 12? #mood: unsure #stage: use
- else: DESHAWN: Okay but how'd you get to 12, though? #mood: calm #stage: use
}
What do you tell him?
+ ["Um, ten percent is eight, so five is four, and eight and four is 12." #id: ten-and-five #ev: share-tries adaptive]
    ~ up = up + 1
    DESHAWN: And say you got 80 penguins, can 1,200 forget stuff? #mood: happy
    You both start laughing, and a locker door joins in. #mood: happy #act: laugh deshawn
    DESHAWN (thinks): Their steps make sense, and how'd they find out? By saying them.
    COACH: Once you said your steps out loud, the two of you could check them.
+ ["I must be too dumb for it, since everyone got 1,200, right?" #id: must-be-me #ev: brave-thought avoidant]
    DESHAWN: Okay, don't do that, count the penguins for me. #mood: unsure
    There are 80, and you look at the chat again, and then at him. #mood: surprised
    DESHAWN (thinks): They got it right, so why do they talk like it bit them?
    COACH: You took the chat's side against your own page before anyone had checked it.
+ ["Um, I did it the way we always do it! With the half and stuff." #id: half-and-stuff #ev: share-tries partial]
    DESHAWN: Half of what, and how many penguins did you start with? #mood: calm
    There were 80, so where would 1,200 of them come from? #mood: surprised
    DESHAWN (thinks): They got it but they can't say it, so let's make it silly.
    COACH: There was a real step in there. The "stuff" is what he couldn't check.
- -> post

=== post ===
{
- changed: You erase the 1,200 and bring your 12 back, and the paper is thin by now. #sfx: pencil
- else: Your 12 can stay, and now you know why.
}
In the chat, Priya writes: "Okay people, who's still on set 12?" #enter: priya #stage: give
What do you do?
+ ["LOL, enjoy your 1,200 penguins, you geniuses." #id: geniuses #ev: give-back aggressive #slip: blame]
    PRIYA: Okay, people, I was trying to get everybody done. #mood: upset #act: slump priya
    PRIYA (thinks): Everybody can see that, and I was done in a minute.
    COACH: You were right about the number. Twenty-six people read the other part first.
+ [Put the phone away, because really, whose problem is it? #id: not-my-chat #ev: give-back expedient #slip: not-my-problem]
    PRIYA: Okay, people, everybody's done, so next is class. #mood: happy
    PRIYA (thinks): My photo's got fourteen hearts, so that's checked, that's done.
    COACH: Nobody can blame you for it. Fourteen people are walking in there with a 1,200.
+ [Text Priya: "Hey, check number 1? There are only 80 penguins!" #id: text-priya #ev: give-back adaptive #ev: kind-honest adaptive]
    ~ up = up + 1
    PRIYA: Oh. I hit times, and posted before it was checked. #mood: surprised #act: freeze priya
    PRIYA (thinks): They told me and nobody else, so I've got a deadline, and it's the bell.
    COACH: You told the one person who could take it back, and you left her the taking back.
- -> in_class

=== in_class ===
MS-OKAFOR: I noticed two different answers, friends, so who can tell us about 12? #enter: ms-okafor #sfx: bell #mood: calm #stage: reflect
The whole room looks to see whose hand goes up. What do you do?
+ [Look at DeShawn. He explains it so well, and people like him. #id: let-deshawn #ev: brave-thought expedient]
    DESHAWN: It's not my 12, though. #mood: unsure
    DESHAWN (thinks): It's theirs, so why's everybody looking at me?
    COACH: He'd do it well. Your steps are the ones that she was asking about.
    {
    - up >= 2:
        -> end_quiet
    - else:
        -> end_crowd
    }
+ ["Ten percent is eight, and then it's half of that!" #id: explain #ev: brave-thought adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you. Let's all try that with number 2. #mood: happy
    MS-OKAFOR (thinks): One person checked it, and that changed the whole room.
    COACH: You gave them your steps, so nobody has to take your word for it.
    {
    - up >= 4:
        -> end_stood
    - else:
        -> end_quiet
    }
+ ["Sorry, I think I guessed. Please take somebody else!" #id: guessed #ev: brave-thought avoidant #slip: hide]
    MS-OKAFOR: That is quite a guess. We'll come back to it. #mood: unsure
    MS-OKAFOR (thinks): There are four lines of work under that guess.
    COACH: Nobody can laugh at a guess. It makes your work invisible, too.
    {
    - up >= 2:
        -> end_quiet
    - else:
        -> end_crowd
    }

=== end_bright ===
DESHAWN: So now who tells the chat where its penguins went? You. #mood: happy #curtain
{two:Two are done and three to go|One is done and four to go}, and the note on top of it is true. #end: bright two-done-and-a-note
-> END

=== end_stood ===
PRIYA: Okay people, new plan: we check before I post. #mood: happy #curtain
{changed:You had erased it for them once, and you got it back.|You never changed it, and now half the class is changing theirs.} #end: bright twelve-stays-twelve
-> END

=== end_study ===
DESHAWN: Bring the empty ones, my head's kinda soup on full pages. #mood: happy #curtain
{
- up >= 5: Study hall has a warm floor, too, and you're nearly through. #end: steady study-hall
- up >= 3: Study hall has a warm floor, too, and you know where to begin. #end: steady study-hall
- else: You have until Friday, and in study hall you start from number 1. #end: steady study-hall
}
-> END

=== end_quiet ===
DESHAWN: You know who had it, though? You. #mood: calm #curtain
{up >= 3:The class gets there in the end, and your page was there first.|The class gets there in the end, and it took you a while to trust your page.} #end: steady had-it-all-along
-> END

=== end_redo ===
DESHAWN: Study hall, and this time you got your own penguins. #mood: calm #curtain
It's going to be number 1 again, and it's going to be yours. #mood: calm #end: steady a-page-of-your-own
-> END

=== end_copied ===
PRIYA: So who's got 1,200, and from where? I thought somebody was on checking. #mood: unsure #curtain
{up >= 2:You knew what you needed, and then you took the photo.|The photo has fourteen hearts, and fourteen people can't do number 2.}
You could ask Ms. Okafor to let you start over. #stage: reflect #end: bumpy copied-page
-> END

=== end_quiz ===
DESHAWN: Same as before, though, say you got one penguin problem, I'm here. #mood: calm #curtain
{up >= 3:You know how to begin, and nobody knows that you know.|Friday comes with more penguins, and today it's all still fine.}
You can still sit down with him before then. #end: bumpy penguins-on-friday
-> END

=== end_crowd ===
PRIYA: Okay, people, who's got 12, who's got 1,200, and what do I post? #mood: unsure #curtain
You had the right number, and nobody heard it from you. You can still tell Ms. Okafor. #end: bumpy nobody-heard
-> END
