// A job that is on no card yet: see what is needed, suggest it, write what it does and where it ends, and hear what others see in it.
// In the first beginning a first grader cannot get at her yogurt. In the second she nearly can, and the job is to be near.
# id: a-job-nobody-has
# title: A Job Nobody Has
# band: B
# difficulty: 2
# category: personal-management
# setting: cafeteria
# seat: guide
# cast: priya, amara, ms-okafor
# minutes: 6
# feeds: team-lead, welcome-buddy
# beginnings: 2
# brief: You have lunch at the same time as the first graders, and half of them can't open it. You want to make that a real job.
# say: lid-job \| ask \| Suggest the lid job to Ms. Okafor.
# topics: lid-job \| lid, lids, job, card, first graders, lunch, open
# example: lid-job \| greet \| Hi, Ms. Okafor
# example: lid-job \| time \| when you have a minute
# example: lid-job \| polite \| Could we please
# example: lid-job \| topic \| a new job for the board
# example: lid-job \| problem \| The first graders can't open their lunch
# example: lid-job \| tried \| I sat with one of them today
# example: lid-job \| help \| Can you look at my card?
# example: lid-job \| okno \| It's okay if it's not now
# gloss: yogurt \| a soft food made of milk, in a cup with a lid
# gloss: pliers \| a tool that grips things very hard
# gloss: thermos \| a bottle that keeps soup hot

VAR beginning = 1
VAR say_level = 0
// How many strong moves there were, yogurt on a sleeve, and a thing that was for an adult.
VAR up = 0
VAR splat = false
VAR risky = false
-> start

=== start ===
Lunch. A first grader in a frog hat sits across from you. #place: cafeteria #stage: notice #prop: yogurt shut
{ beginning:
- 1: She holds her yogurt up to the wall, but the wall can't open it. #enter: priya
- 2: Her yogurt is between her knees. "I've almost got it!" she says. #enter: priya
}
What do you do?
+ {beginning == 1} [Pop it open for her. It takes one second. #id: pop-it #ev: listen-first expedient #slip: take-over]
    ~ splat = true
    It's open! Most of it is on Priya. #sfx: snip #prop: yogurt splat #mood: surprised
    PRIYA: Okay, people, who's got a napkin? #mood: unsure
    PRIYA (thinks): That's my good sleeve, and it's got blueberry on it until Friday.
    COACH: That was quick, and she still can't do it tomorrow.
    -> idea
+ {beginning == 1} ["Hi, frog! Do you want me to hold it while you pull?" #id: hold-it #ev: listen-first adaptive #ev: guide-dont-do adaptive]
    ~ up = up + 1
    She nods, and the frog nods, too. Her tongue comes out, and then the lid comes off. #sfx: snip #prop: yogurt open
    PRIYA (thinks): One holds, one pulls, and who's got that job? Nobody.
    COACH: She could say yes, and it was her hand that did it.
    -> idea
+ {beginning == 1} ["Oh no, is it stuck? Which part is it, and what have you tried?" #id: what-tried #ev: listen-first partial]
    "Lid," says the frog hat, and her chin starts to shake. #mood: unsure
    PRIYA: That's a form, people, and she's only six. #mood: calm
    PRIYA (thinks): I'd put those on a list for fifth grade, and she's got one lid.
    COACH: You asked first, but that was a lot of words for a hungry person.
    -> idea
+ {beginning == 2} ["Can I please help you with that? I'm really good at lids!" #id: good-at-lids #ev: listen-first partial]
    "No!" says the frog hat. She turns around, and the yogurt goes on the floor. #mood: surprised #prop: yogurt floor
    PRIYA (thinks): She's almost got it, she said so, and everybody at this table heard.
    COACH: It was kind, and to her it sounded like you think she can't.
    -> idea
+ {beginning == 2} [Take it and do the first bit, so that she can do the last. #id: first-bit #ev: listen-first expedient #slip: take-over]
    ~ splat = true
    She doesn't let go, so it's open, and it's all over Priya. #sfx: snip #prop: yogurt splat #mood: surprised
    PRIYA: Okay, people, who's got a mop? #mood: unsure
    PRIYA (thinks): She had it, it was nearly done, and I was about to clap.
    COACH: You wanted to leave her the end, but she wanted the start, too.
    -> idea
+ {beginning == 2} [Eat your apple. Look like you have all day. #id: eat-apple #ev: listen-first adaptive #ev: guide-dont-do adaptive]
    ~ up = up + 1
    Pop! "I did it, I did it!" yells the frog hat, and four kids clap. #sfx: snip #prop: yogurt open
    PRIYA (thinks): The plan was to sit there and do nothing, and it got done.
    COACH: She was almost there, and you were close by if she needed you.
    -> idea

=== idea ===
{
- splat: PRIYA: There has to be a better plan than my sleeve. #mood: calm
- else: PRIYA: There are 20 more lids down there. Who's got those? #mood: calm
}
You look at the board of helpers in your head, and nobody does lids. #stage: decide
How do you begin?
+ [Hang up a card that says "Lid Boss". #id: lid-boss #ev: know-my-job expedient]
    Soon there are two more: "Lid King", and "King of the Lid King". #sfx: paper
    MS-OKAFOR: I noticed a royal family on my board. Tell me more? #enter: ms-okafor #mood: calm
    PRIYA (thinks): No list, no plan, and now we've got a king.
    COACH: You went and did it, and so did two others, before anybody said what it's for.
+ [Suggest it to Ms. Okafor in your own words. #id: suggest #say: ask lid-job]
    {
    - say_level >= 2:
        ~ up = up + 1
        MS-OKAFOR: I've wondered about those lids, too, so let's see a card. #enter: ms-okafor #mood: happy
        PRIYA (thinks): Who, what, and by when. That's my kind of sentence.
        COACH: She knows what's needed, and she knows where she comes in.
    - else:
        MS-OKAFOR: A job? Which kids is it for? #enter: ms-okafor #mood: calm
        You point at the long table. Somebody is biting a cup.
        PRIYA (thinks): Who's biting? Put that one first on the list.
        COACH: You took it to the right person, but the need was still at the long table.
    }
+ ["Ms. Okafor, isn't it kind of sad that nobody does something?" #id: kind-of-sad #ev: name-need partial #slip: vague]
    MS-OKAFOR: It sounds sad to me. What is it about? #enter: ms-okafor #mood: unsure
    "Lunch," you say, and she looks at her cold tea.
    PRIYA (thinks): Somebody do something about what, by when?
    COACH: You picked the right grown-up, but she'd need to know what you saw.
- -> card

=== card ===
MS-OKAFOR: A card says what you do, so start with one line. #mood: calm #stage: ask
{ beginning:
- 1: Down the table, small hands slip off small lids.
- 2: Down the table, the frog hat teaches a boy to use his knees.
}
What do you write?
+ ["I open every lid in the room! Nobody has to wait!" #id: every-lid #ev: guide-dont-do expedient #slip: take-over]
    You do a test for one minute. There's a line from here to the milk. #sfx: pencil
    PRIYA: You've got 40 kids, and you've got two thumbs. #mood: unsure
    PRIYA (thinks): One person gets the flu, and nobody's got lunch.
    COACH: It's generous, and it makes a school that can't eat without you.
+ {beginning == 1} ["I hold, you pull." #id: i-hold #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MS-OKAFOR: I can see that, and it even fits on a small card. #mood: happy #sfx: pencil
    PRIYA (thinks): The kid pulls, so by summer the kid does both, and we're done.
    COACH: It says what you do and what they do, and it's four words long.
+ {beginning == 2} ["I sit near you, and I help when you say so." #id: i-sit-near #ev: guide-dont-do adaptive]
    ~ up = up + 1
    MS-OKAFOR: So they keep their own lids, and I'd like to see that. #mood: happy #sfx: pencil
    PRIYA (thinks): I'd have four lines on that list, and three of them bossy.
    COACH: It says who decides, and that was the thing you saw today.
+ ["Lunch help!" #id: lunch-help #ev: guide-dont-do partial #slip: vague]
    MS-OKAFOR: Do you cook, or do you mop? #mood: calm #sfx: pencil
    PRIYA (thinks): If I read that, I'd ask for seconds.
    COACH: It's short, and it could be about soup.
- -> edge

=== edge ===
Amara slides in with her lunch and a toolbox. #enter: amara
{ beginning:
- 1: A thermos of hot soup rolls up to you and hisses a little. #prop: thermos hiss
- 2: A lunch box with a red dot comes next. The dot means an allergy. #prop: box dot
}
AMARA: Dude, gimme! I've got pliers! #mood: happy
What do you do?
+ ["Wait, please let me see how the pliers go. I'll be really careful." #id: show-pliers #ev: safety-sort expedient #slip: peer-only]
    ~ risky = true
    {beginning == 1:Psssh! Hot soup jumps, and it misses your hand by an inch.|The lid is off, and the pliers had peanut butter on them.} #mood: surprised
    MS-OKAFOR: Hands up and away, friends. I'll take that. #mood: calm
    AMARA (thinks): Whoa, too close. Not my kind of stuck.
    COACH: You meant to be careful, but careful isn't enough for this one.
+ ["Not ours! Ms. Okafor, could you please take this one?" #id: not-ours #ev: safety-sort adaptive]
    ~ up = up + 1
    MS-OKAFOR: Thank you. {beginning == 1:Hot ones are mine|Red dots are mine}. #mood: happy
    It goes on the card, under "Not me".
    AMARA (thinks): Ugh, I wanted that one. But it's not gonna get us in the news.
    COACH: The card has a place where the job stops, and an adult begins there.
+ ["Let's push it over to the next table." #id: next-table #ev: safety-sort avoidant #slip: not-my-problem]
    At the next table, a second grader {beginning == 1:picks it up and shakes it|reaches for it with peanut butter on his hand}. #mood: unsure
    MS-OKAFOR: I'll have that, please, and nobody {beginning == 1:shakes|touches} it. #mood: surprised
    AMARA (thinks): {beginning == 1:Bang. He was gonna go bang|Whoa, close. One sticky thumb, and somebody's sick}.
    COACH: It's off your table, and a smaller person had it next.
- -> catch

=== catch ===
Priya holds your card up to the light. #stage: use
{ beginning:
- 1: PRIYA: It says "every day". You've got band on Tuesdays. #mood: calm
- 2: PRIYA: It says "first graders". Did anybody ask them? #mood: calm
}
What do you tell her?
+ ["It was MY idea! You didn't have one!" #id: my-idea #ev: hear-feedback aggressive #slip: defend]
    PRIYA: Done. Next. #mood: upset
    She takes her tray to the next table, and then she comes back, a bit red. #mood: unsure
    PRIYA (thinks): I snapped, sorry, and it's their card, and I was on their side.
    COACH: It's your idea, that's true, but she found a hole in it, and not in you.
+ ["Okay, I guess. I can wait and see how it goes." #id: wait-and-see #ev: hear-feedback partial]
    {beginning == 1:That's what 20 kids will do on Tuesday. They'll wait, and see.|The frog hat reads the card upside down and frowns.} #mood: unsure
    PRIYA (thinks): Who's got Tuesdays? I asked for a reason.
    COACH: You didn't fight it, but the card is the same as before.
+ {beginning == 1} ["Huh, true. Do you want to be Tuesday?" #id: be-tuesday #ev: hear-feedback adaptive]
    ~ up = up + 1
    PRIYA: Deal. I'll wear an old sleeve. #mood: happy #act: laugh priya
    PRIYA (thinks): I've been on lists, and nobody's ever asked me to be a day.
    COACH: You took what she saw and made the job a bit smaller for you.
+ {beginning == 2} ["Oh wow, thanks! Let's go and ask the frog!" #id: ask-the-frog #ev: hear-feedback adaptive]
    ~ up = up + 1
    "Sit there, and no grabbing," says the frog hat. It goes on the card. #mood: happy
    PRIYA (thinks): She's got the best line on it, and she can't even spell.
    COACH: You took what she saw, and the people it's for got a say.
- -> answer

=== answer ===
MS-OKAFOR: {beginning == 1:I can say yes to two weeks. Then we look.|Not yet. First I have to ask the first grade teacher.} #mood: calm #stage: reflect
What do you say?
+ ["But I have the card right here! Could you please check it now?" #id: right-here #ev: handle-no aggressive #slip: push]
    MS-OKAFOR: {beginning == 1:Two weeks, friends, and that's a real yes.|They aren't my first graders, so it isn't my yes.} #mood: unsure
    You hold the card closer to her face, but it doesn't help.
    AMARA (thinks): C'mon, that was {beginning == 1:a yes|almost a yes}.
    COACH: You've worked on it all through lunch. {beginning == 1:She gave you a yes with a date in it|She has one more person to ask}.
+ {beginning == 1} ["Two weeks, yay! Then let's count who can do it alone!" #id: count-alone #ev: handle-no adaptive]
    ~ up = up + 1
    MS-OKAFOR: So we'll hope for a job that gets smaller, and I'd like that. #mood: happy
    AMARA (thinks): They wanna work until there's no work? Dude.
    COACH: A yes with a date is a yes, and you know what to look for.
+ {beginning == 2} ["Okay, and thank you for asking! Could I come back on Friday?" #id: back-on-friday #ev: handle-no adaptive]
    ~ up = up + 1
    MS-OKAFOR: Friday, at this table. I'll have an answer with me. #mood: happy
    AMARA (thinks): I'd have kicked my toolbox. They got a Friday.
    COACH: It's a no for now, and you found out when it could be over.
+ [Fold it up small, and put it in your apple. #id: in-the-apple #ev: handle-no avoidant #slip: hide]
    It fits, next to the seeds, where nobody will ever look. #mood: upset #act: hide you
    PRIYA (thinks): Who, what, by when, and now it's all compost.
    COACH: {beginning == 1:It wasn't as long as you had hoped|It wasn't the word you had hoped for}, and that stings.
- {
- up <= 2:
    -> end_bumpy
- risky:
    -> end_risky
- up >= 5:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
{beginning == 1:For two weeks, there's a new card on the board, and lids go pop.|On Friday it's a yes, and the frog hat hangs the card herself.} #end: bright lids-go-pop
{ beginning:
- 1: PRIYA: I'm Tuesday. I've got it on my list. #mood: proud #curtain
- 2: PRIYA: Okay, people, no grabbing. The frog said so. #mood: happy #curtain
}
-> END

=== end_risky ===
The card isn't up yet. First, it gets a part about what is not for kids. #end: steady the-not-me-part
{
- up >= 4: AMARA: Good card, but ugh, it needs a "no pliers" line. #mood: calm #curtain
- else: AMARA: Gonna put the pliers to bed now. #mood: unsure #curtain
}
-> END

=== end_steady ===
There's a card with some good words on it, and some holes. You can mend it by Friday. #end: steady mend-by-friday
{
- up >= 4: PRIYA: One more line, and that's done. Deal? #mood: happy #curtain
- else: PRIYA: I've got a list of the holes, and it's mostly short. #mood: calm #curtain
}
-> END

=== end_bumpy ===
The long table is still full of lids. You can still write one true line tomorrow. #end: bumpy full-of-lids
{ beginning:
- 1: PRIYA: Okay, people, who's got the lids? Nobody. #mood: unsure #curtain
- 2: PRIYA: The frog runs it now. She's got a list. #mood: unsure #curtain
}
-> END
