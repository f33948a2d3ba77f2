// A written ask to an adult: what you want to learn, what you tried, when you can; and no more than a yes when she has offered already.
# id: message-ms-reyes
# title: A Message to Ms. Reyes
# band: B
# difficulty: 2
# category: academic
# setting: online
# seat: asker
# cast: ms-reyes
# minutes: 6
# feeds: research-guide, digital-docs-guide, time-buddy
# beginnings: 2
# brief: You write to the librarian, who trains the Research Guides. You need a place in her training.
# say: train-me \| ask \| Ask Ms. Reyes to train you.
# topics: train-me \| research, guide, training, wombat, page, check, search
# example: train-me \| greet \| Dear Ms. Reyes
# example: train-me \| time \| When you have a minute
# example: train-me \| polite \| Could you
# example: train-me \| topic \| training to be a Research Guide
# example: train-me \| problem \| I can't tell which page is right
# example: train-me \| tried \| I searched, and I read two pages
# example: train-me \| help \| Can you show me how to check a page?
# example: train-me \| okno \| If there is no room, I can wait
# gloss: wombat \| a round, furry animal that digs and lives in Australia
# gloss: cube \| a shape like a box, the same on all sides
# gloss: research \| looking things up and checking if they are true
# gloss: librarian \| the person who looks after the library
# gloss: bookmark \| what you put in a book to find your page

VAR beginning = 1
VAR say_level = 0
// How many strong moves so far: with few of them, the end is another one.
VAR up = 0
// How you said hello: 1 like a fire alarm, 2 as "me".
VAR hello = 0
-> start

=== start ===
{ beginning:
- 1: Is wombat poop a cube? One page says yes, and one says that it's a joke. #place: online #stage: notice
- 2: Is wombat poop a cube, or is it a joke? Your two pages don't agree. #place: online #stage: notice
}
{ beginning:
- 1: Research Guides can tell, and Ms. Reyes trains them. #mood: unsure
- 2: Ms. Reyes writes, "Two places left in my training, Tuesday at lunch. Send me one line." #mood: surprised
}
What do you want from the training?
+ ["To know which page is true." #id: which-page #ev: name-need adaptive]
    ~ up = up + 1
    { beginning:
    - 1: You write that at the very top, so that it doesn't get lost. #mood: calm #sfx: pencil #act: scribble you
    - 2: You look from the cube page to the joke page and back. #mood: calm
    }
    MS-REYES (thinks): Somebody in this school wants to know a thing, I believe. I hope they write.
    COACH: You know what you'd like to learn, and it fits into one line.
+ ["I want the badge! It's round and shiny, and it says GUIDE on it!" #id: badge #ev: name-need expedient]
    { beginning:
    - 1: You hold a cookie against your shirt. It looks pretty good there. #mood: happy
    - 2: You make a space on your bag, where the badge would go. #mood: happy
    }
    MS-REYES (thinks): They all love the badge, and I wonder who will love the checking.
    COACH: A badge is fun to wear. You'd have to know something when people see it and ask you.
+ ["I want to be good at library things and all that." #id: all-that #ev: name-need partial]
    { beginning:
    - 1: You write "all that", and then you look at it for a while.
    - 2: You read her message again. It doesn't say anything about "all that".
    }
    MS-REYES (thinks): It's a big library, and I wonder which shelf they would start with.
    COACH: It has something to do with the library. Which part made you think of it today?
- -> greeting

=== greeting ===
{ beginning:
- 1: The first line is empty. #stage: ask
- 2: You press "Answer", and the first line is empty. #stage: ask
}
How do you start?
+ ["READ THIS FIRST!!! PLEASE!!!" #id: read-this #ev: open-kindly aggressive #slip: blurt]
    ~ hello = 1
    It looks great, like the whole school is on fire. #mood: happy
    MS-REYES (thinks): I let go of a whole pile of books, and I ran.
    COACH: She'll read it first, that's true, but she'll think that somebody is hurt.
+ ["hey its me" #id: its-me #ev: open-kindly partial]
    ~ hello = 2
    You know who "me" is, after all these years.
    MS-REYES (thinks): I wonder which Me this is, because I have four hundred of them.
    COACH: A short hello is fine in a message, but she can't see who's typing.
+ ["Hi, Ms. Reyes. Room 12 here, with the wombat question." #id: room-12 #ev: open-kindly adaptive]
    ~ up = up + 1
    You read it over. Nobody could mix you up with anybody else. #mood: calm
    MS-REYES (thinks): Room 12, and a wombat. I already like this one.
    COACH: Her name and your room are in it, so now she knows it's you.
- {
- beginning == 1:
    -> middle
- else:
    -> one_line
}

=== middle ===
Next comes the middle, and that's where the ask goes.
What do you write?
+ ["Could you please help me with all my research and everything?" #id: stuff #ev: ask-clearly partial #slip: vague]
    -> sent_vague
+ ["train me ok" #id: train-me-ok #ev: ask-clearly aggressive #slip: demand]
    You send it, and it took five seconds. #sfx: tap #mood: happy
    -> hello_back ->
    MS-REYES: I wonder what I should train you to do. Perhaps you could tell me more? #mood: unsure
    MS-REYES (thinks): Is it an order, or is it a question with no question mark?
    COACH: It was quick to send. She can't tell what you'd like, or if she may say no.
    -> tell_me_more
+ [Write the ask in your own words. #id: write-it #say: ask train-me]
    {
    - say_level >= 2:
        ~ up = up + 1
        At the end you add, "It's about wombat poop." #sfx: tap
        -> hello_back ->
        MS-REYES: In twenty years, I believe, nobody has asked me that. #mood: happy
        MS-REYES (thinks): I know what they want to learn, and now I wonder about it, too.
        COACH: You named the topic and the kind of help, so she can answer right away.
        -> times
    - else:
        -> sent_vague
    }

=== one_line ===
She asked for one line. What do you write?
+ ["Dear Ms. Reyes, I was born to do research. It all began when I was two." #id: born #ev: ask-clearly partial]
    You send three pages, with a drawing of you in a boat. #sfx: tap #act: give you
    -> hello_back ->
    MS-REYES: I've read as far as the boat. Was there, perhaps, a yes in it? #mood: unsure
    MS-REYES (thinks): It's a lovely boat, only I asked for one line.
    COACH: It was nice to read, but she only needed to know if you'd come.
    -> times
+ ["k save me one" #id: save-me-one #ev: ask-clearly aggressive #slip: demand]
    You send it before you sit down. #sfx: tap #mood: happy
    -> hello_back ->
    MS-REYES: One what, I wonder? I also do cookies. #mood: unsure
    MS-REYES (thinks): I offered it with pleasure, and it came back as an order.
    COACH: It's as short as she wanted, but you might say it that way to a machine.
    -> tell_me_more
+ ["Yes, please! One of the two places would be lovely!" #id: yes-please #ev: ask-clearly adaptive]
    ~ up = up + 1
    You send it, and you don't add a thing. #sfx: tap
    -> hello_back ->
    MS-REYES: Then I'd love to have you. That was the quickest yes of the day, I believe. #mood: happy
    MS-REYES (thinks): One line, and it has a please in it. How restful.
    COACH: She had offered it, so a warm yes was all she needed.
    -> times

=== sent_vague ===
You send it, and you see three dots, so she's writing. #sfx: tap
-> hello_back ->
MS-REYES: I'd love to help. Let me see, could you tell me a little more? #mood: calm
MS-REYES (thinks): It's a kind note. It could be about maps, or moths, or anything.
COACH: You asked kindly, and she still needs to know what you can't do yet.
-> tell_me_more

=== hello_back ===
{ hello:
- 1: MS-REYES: I read it first, and I ran. Where is the fire? #enter: ms-reyes #mood: surprised #act: drop ms-reyes
- 2: MS-REYES: Hello, Me. Which Me would that be, I wonder? #enter: ms-reyes #mood: happy
- else: MS-REYES: Hello, Room 12. And hello, wombat. #enter: ms-reyes #mood: happy
}
->->

=== tell_me_more ===
{ beginning:
- 1: MS-REYES: Perhaps we begin with what you have tried so far. #mood: calm
- 2: MS-REYES: Perhaps you could tell me what you'd bring. What can't you check yet? #mood: calm
}
What do you write back?
+ ["lots of stuff, im online a lot" #id: lots #ev: share-tries partial]
    MS-REYES: Then we shall begin with some of the lots. #mood: calm
    MS-REYES (thinks): I believe it. One real search would tell me where they are.
    COACH: So you did try something, but she can't see it from over there.
    -> times
+ ["Could you please show me everything? You know so much!" #id: into-my-head #ev: share-tries expedient #slip: answer-grab]
    MS-REYES: Everything? I'm afraid that heads have no slot for that. #mood: surprised
    MS-REYES (thinks): I do like this one, only I need one thing that they looked up.
    COACH: It's nicely put, and all of the looking up would be hers.
    MS-REYES: Tell me one thing that you'd like to check, and then we can begin. #mood: calm
    {
    - up >= 2:
        -> end_waiting
    - else:
        -> end_more
    }
+ ["I typed in 'cube poop' and I got toys! How do I check a page?" #id: cube-poop #ev: share-tries adaptive #ev: ask-clearly adaptive]
    ~ up = up + 1
    MS-REYES: In twenty years, I believe, nobody has asked me that. #mood: happy
    MS-REYES (thinks): They typed, they looked, they got toys. I wonder if one word would do it.
    COACH: Now she can see what you did and what went strange.
    -> times

=== times ===
{ beginning:
- 1: MS-REYES: I can't write more now, because a book came back with a pancake in it. #mood: surprised #prop: pancake book
- 2: MS-REYES: I must run, because Tuesday's book came back with a pancake in it. #mood: surprised #prop: pancake book
}
{ beginning:
- 1: MS-REYES: Somebody used it as a bookmark. So when could you come? #mood: calm
- 2: MS-REYES: Somebody used it as a bookmark. So, Tuesday at lunch, then? #mood: calm
}
What do you write?
+ ["Now! I'm at your door! Can you see me?" #id: look-up #ev: good-timing aggressive #slip: blurt]
    She looks up. You wave at her, and she waves back with the pancake. #act: wave ms-reyes
    MS-REYES: I can see you, dear reader, and it still isn't now. #mood: unsure
    MS-REYES (thinks): I have jam on both hands, and now I have a visitor.
    COACH: You're excited, and that's nice to see, but she had told you that she couldn't.
    MS-REYES: Shall we say Tuesday? #mood: calm
+ {beginning == 1} ["Would Tuesday at lunch be good, or maybe Thursday at recess?" #id: two-times #ev: good-timing adaptive]
    ~ up = up + 1
    MS-REYES: Two to pick from! Let me see. #mood: happy
    MS-REYES (thinks): That saves the two of us six messages, I believe.
    COACH: You gave her two times that work for you, and now she can pick.
+ {beginning == 1} ["Any time is fine, thank you. I don't want to be any trouble." #id: any-time #ev: good-timing partial]
    MS-REYES: Any time? I go to bed early, with a book on my face. #mood: happy
    MS-REYES (thinks): They mean it kindly, and now I have to do the guessing.
    COACH: You wanted to make it easier for her. A day and an hour would do that.
+ {beginning == 2} ["Could you do Wednesday? Or Thursday at recess, or Friday?" #id: other-days #ev: good-timing partial]
    MS-REYES: I wonder if I can move the other eleven children, too. #mood: unsure
    MS-REYES (thinks): I thought that I had said Tuesday, in the first line.
    COACH: It helps to offer times when nobody has picked one yet.
    MS-REYES: Let us stay with Tuesday. #mood: calm
+ {beginning == 2} ["Tuesday at lunch. I'll be there, and I'll bring a bookmark!" #id: tuesday #ev: good-timing adaptive]
    ~ up = up + 1
    MS-REYES: A flat one, I hope. Let me put you down. #mood: happy
    MS-REYES (thinks): They read my message to the end. How rare.
    COACH: She asked about one time, and you gave her a yes that she can count on.
- -> full

=== full ===
You see three dots that go away, and then they come back. #stage: use
{ beginning:
- 1: MS-REYES: Oh dear, this month is full. Perhaps next month? #mood: unsure
- 2: MS-REYES: Oh dear, the last place went a minute ago. Perhaps next month? #mood: unsure
}
What do you write?
+ ["Oh no, I'm so sorry I asked! Please forget all about it. Thank you!" #id: forget-it #ev: handle-no avoidant #slip: vanish]
    MS-REYES: One moment! Full isn't quite the same as no, I believe. #mood: surprised
    MS-REYES (thinks): I had my pen on the list. Where are they going?
    COACH: You were so polite that you were gone before you read her question.
    -> full_again
+ ["What can I try now? You're kind to look, and next month's good!" #id: till-then #ev: handle-no adaptive]
    ~ up = up + 1
    MS-REYES: Let me see. I believe I have a trick for that. #mood: happy
    MS-REYES (thinks): They can wait, and they don't want to wait with nothing to do.
    COACH: You took the month that she has, and you asked for something to do now.
    -> trick
+ ["No fair. I was first." #id: wombat-person #ev: handle-no aggressive #slip: push]
    MS-REYES: I wish it were so. Somebody else's message came first, I'm afraid. #mood: unsure
    MS-REYES (thinks): That one wants it very much, and it's still a full room.
    COACH: You were looking forward to it, so it hurts. The chair belongs to somebody now.
    -> full_again

=== full_again ===
Her question is still on the screen: "Perhaps next month?"
What do you write?
+ ["Never mind! There's probably a video, or an app. Thanks anyway." #id: a-video #ev: handle-no avoidant #slip: vanish]
    MS-REYES: As you like, dear reader. The list stays open. #mood: calm
    MS-REYES (thinks): I'll leave a line free under W, perhaps, for wombat.
    COACH: A video may well help, and it's there right now. It can't see what you typed in.
    {
    - up >= 2:
        -> end_waiting
    - else:
        -> end_more
    }
+ ["Sorry! Yes, next month. Thanks!" #id: put-me-down #ev: handle-no adaptive]
    ~ up = up + 1
    MS-REYES: With pleasure. And here's a trick to take with you. #mood: happy
    MS-REYES (thinks): I'm glad that there was a second message.
    COACH: You came back to what she had, and you said yes to it.
    -> trick

=== trick ===
MS-REYES: I always look at who made the page, and then I wonder why. #mood: calm
{ beginning:
- 1: You look. The "yes" page is by people who study wombats. #mood: surprised
- 2: You look. The people who say "cube" have spent half their lives behind wombats. #mood: surprised
}
{ beginning:
- 1: The "joke" page sells hats. #mood: happy
- 2: The people who say "joke" sell hats with a wombat on them. #mood: happy
}
What do you write back? #stage: reflect
+ ["You're the best librarian in the whole wide world!!!" #id: whole-world #ev: specific-thanks avoidant]
    MS-REYES: My, my. And did the trick do anything, I wonder? #mood: unsure
    MS-REYES (thinks): How nice to read. Now I do wonder if it worked.
    COACH: It's a big warm line, and she'll smile, but she asked about the trick.
    -> thanked
+ ["You're so right! Thank you, I looked, and the joke page sells hats!" #id: sells-hats #ev: specific-thanks adaptive]
    ~ up = up + 1
    MS-REYES: Hats! Then you know whom to believe. #mood: happy #act: laugh ms-reyes
    MS-REYES (thinks): It worked, and I shall tell everybody about the hats.
    COACH: You told her what you did with it, so she knows that it works.
    -> how_it_ends
+ ["thx" #id: thx #ev: specific-thanks partial]
    MS-REYES: You're welcome, I believe. #mood: calm
    MS-REYES (thinks): Was that for the trick, or for the pancake?
    COACH: Short is fine in a message, and she can't tell from it if the trick worked.
    -> thanked

=== thanked ===
{
- up >= 3: -> end_thanks
- else: -> end_maybe
}

=== how_it_ends ===
{
- up >= 5: -> end_list
- else: -> end_second
}

=== end_list ===
{ hello:
- 1: MS-REYES: See you then, dear reader. I shall walk this time. #mood: happy #curtain
- 2: MS-REYES: See you then, Me. Shall we add a last name? #mood: happy #curtain
- else: MS-REYES: See you then, Room 12. Do bring a real bookmark. #mood: happy #curtain
}
You're on the list for "Search Smarter", first in line. And yes, it's a cube. #end: bright on-the-list
-> END

=== end_second ===
MS-REYES: One line for my list, perhaps. What is it you'd like to learn? #mood: happy #curtain
{up >= 3:You write, "Which page I can believe." You have a chair next month.|You write, "I think it's about checking pages." You have a chair next month.} #end: steady second-note
-> END

=== end_thanks ===
MS-REYES: I'll keep that chair for you. Do tell me, one day. #mood: calm #curtain
You have a chair next month, and she'd still like to hear if the trick worked. #stage: reflect #end: steady tell-what-worked
-> END

=== end_maybe ===
MS-REYES: I'll keep a chair, I believe, for somebody. #mood: unsure #curtain
She put down "wombat" with a question mark, because she doesn't know yet what you want. #stage: reflect #end: steady wombat-question-mark
-> END

=== end_waiting ===
MS-REYES: I do hope they write again. It was such a good wombat. #mood: unsure #curtain
You were nearly on the list. Her last message is on your screen, and you can still answer. #stage: reflect #end: bumpy nearly-on-the-list
-> END

=== end_more ===
MS-REYES: I wonder who that was. #mood: unsure #curtain
Her last message is still on your screen. You can still answer it, and one line is enough. #stage: reflect #end: bumpy one-line-is-enough
-> END
