// A written ask to an adult: what you want to learn, what you tried, when you can. Written as messages.
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

VAR say_level = 0
// How you said hello, whether the first note was clear, and how many detours there were.
VAR hello = 0
VAR clear = false
VAR detours = 0
-> start

=== start ===
Is wombat poop a cube? One page says yes, and one says it's a joke. #place: online #stage: notice
Research Guides can tell. Ms. Reyes trains them. #mood: unsure
You open a new message.
What is it that you want?
+ [How to tell which page is right. #id: which-page #ev: name-need adaptive]
    You write that at the top, so you don't lose it. #mood: calm #sfx: pencil
    MS-REYES (thinks): I don't need people who know it all. I need people who want to know.
    COACH: That is one thing, and you can learn it. It can go right into your message.
+ [The badge. It's round, and it shines. #id: badge #ev: name-need expedient]
    ~ detours = detours + 1
    You think of the badge. In your head it's as big as a plate. #mood: happy
    MS-REYES (thinks): I don't need people who know it all. I need people who want to know.
    COACH: A badge is fun to wear. What would you like to know how to do with it on?
+ [To be good at research and library things and all that. #id: all-that #ev: name-need partial]
    You look at "all that". It's a lot of that.
    MS-REYES (thinks): I don't need people who know it all. I need people who want to know.
    COACH: It's about research, so far. Which bit of "all that" made you open the message?
- -> greeting

=== greeting ===
The first line waits. #stage: ask
How do you start?
+ ["READ THIS FIRST!!! IT'S BIG!!!" #id: read-this #ev: open-kindly aggressive #slip: blurt]
    ~ hello = 1
    ~ detours = detours + 1
    It looks great. It looks like a fire. #mood: happy
    MS-REYES (thinks): What's on fire? I let go of everything and ran.
    COACH: It does get read first. It makes her heart jump, and then there is no fire.
+ ["hey its me" #id: its-me #ev: open-kindly partial]
    ~ hello = 2
    You know who "me" is. You have known for years.
    MS-REYES (thinks): I know many Mes. Some are tall.
    COACH: A short hello is fine in a message. A name or a class says who it's from.
+ ["Hi, Ms. Reyes. I'm in Room 12." #id: room-12 #ev: open-kindly adaptive]
    It looks like a door, with you next to it. #mood: calm
    MS-REYES (thinks): Room 12! That's the one with the drums.
    COACH: Her name and your room. Now she knows who is talking, and to whom.
- -> middle

=== middle ===
Next comes the middle. That's where the ask goes.
What do you write?
+ ["Could you please help me with all my research stuff? Thank you so much!" #id: stuff #ev: ask-clearly partial #slip: vague]
    -> sent_vague
+ ["train me ok" #id: train-me-ok #ev: ask-clearly aggressive #slip: demand]
    ~ detours = detours + 1
    Send! Five seconds, start to end. #sfx: tap #mood: happy
    -> hello_back ->
    MS-REYES: To do what? Can you tell me more? #mood: unsure
    MS-REYES (thinks): A train, me? Oh, training!
    COACH: Three words are quick to send. They came out as an order, and she can't tell for what.
    -> tell_me_more
+ [Write the ask in your own words. #id: write-it #say: ask train-me]
    {
    - say_level >= 2:
        ~ clear = true
        Last of all you add, "It's about wombat poop." Send! #sfx: tap
        -> hello_back ->
        MS-REYES: Twenty years in a library, and no one has asked me that. #mood: happy
        MS-REYES (thinks): I know what they want to learn. I want to know about the cubes, too!
        COACH: You said what it's about and what would help. She can answer in one go.
        -> times
    - else:
        -> sent_vague
    }

=== sent_vague ===
Send! You see three dots, so she is writing. #sfx: tap
-> hello_back ->
MS-REYES: I'd love to help. Can you tell me more? #mood: calm
MS-REYES (thinks): It's a nice note. It could be about maps, or moths, or anything.
COACH: You asked, and she's glad. Add the one thing you can't do yet.
-> tell_me_more

=== hello_back ===
{ hello:
- 1: MS-REYES: I read it first. I ran! #enter: ms-reyes #mood: surprised
- 2: MS-REYES: Hi, Me! Which Me are you? #enter: ms-reyes #mood: happy
- else: MS-REYES: Hi, Room 12! #enter: ms-reyes #mood: happy
}
->->

=== tell_me_more ===
MS-REYES: For a start, what have you tried? #mood: calm
What do you write back?
+ ["Lots of things. I'm on the computer a lot." #id: lots #ev: share-tries partial]
    MS-REYES: Good. Then we'll start with one of the lots. #mood: calm
    MS-REYES (thinks): One real search would tell me where they are.
    COACH: So you did try. One thing you typed in would show her where to start.
    -> times
+ ["Nothing yet! Could you kindly put it all into my head for me?" #id: into-my-head #ev: share-tries expedient #slip: answer-grab]
    MS-REYES: I wish! Heads don't have a slot. #mood: surprised
    MS-REYES (thinks): I like this one. I need one thing they looked up.
    COACH: It's funny, and it's nicely put. It leaves the looking to her.
    MS-REYES: Tell me one thing you want to check, and we can begin. #mood: calm
    -> end_more
+ ["I typed in 'cube poop' and got toys. How do I check a page?" #id: cube-poop #ev: share-tries adaptive #ev: ask-clearly adaptive]
    MS-REYES: Twenty years in a library, and no one has asked me that. #mood: happy
    MS-REYES (thinks): They typed, they looked, they got toys. I know where to start.
    COACH: You said what you typed and where it stopped. She knows where you stand.
    -> times

=== times ===
MS-REYES: I can't talk now. A book came back with a pancake in it. #mood: surprised
MS-REYES: As a bookmark. So, when could you come? #mood: calm
What do you write?
+ ["Now! I'm at your door. Look up!" #id: look-up #ev: good-timing aggressive #slip: blurt]
    ~ detours = detours + 1
    She looks up. You wave at her, and she waves back with the pancake.
    MS-REYES: I see you! It's still not now. #mood: unsure
    MS-REYES (thinks): I have jam on both hands, and now a visitor.
    COACH: You're ready, and it shows. She had said "not now", and the door came all the same.
    MS-REYES: Shall we say a Tuesday? #mood: calm
+ ["Tuesday at lunch, or Thursday at recess." #id: two-times #ev: good-timing adaptive]
    MS-REYES: Two to pick from! Let me look. #mood: happy
    MS-REYES (thinks): That saves us six messages.
    COACH: You gave her two times that work for you. All she has to do is pick.
+ ["Any time is fine! I don't want to be any trouble, thank you!" #id: any-time #ev: good-timing partial]
    MS-REYES: Any time? By nine I'm asleep, with a book on my face. #mood: happy
    MS-REYES (thinks): They mean well. Now I have to do the guessing.
    COACH: You left it all open, to be nice. A day and an hour make it simple for her.
- -> full

=== full ===
You see three dots. They go away, and they come back. #stage: use
MS-REYES: Oh dear, this month is full. Next month? #mood: unsure
What do you write?
+ ["Oh no, I'm so sorry I asked! Please forget it!" #id: forget-it #ev: handle-no avoidant #slip: vanish]
    ~ detours = detours + 1
    MS-REYES: Wait! Full is not the same as no. #mood: surprised
    MS-REYES (thinks): I had my pen on the list. Where are they going?
    COACH: So polite, and you were gone. Her line ended with a question.
    -> full_again
+ ["Next month's good, thank you. What can I try till then, with the wombat?" #id: till-then #ev: handle-no adaptive]
    MS-REYES: I have a trick for that. #mood: happy
    MS-REYES (thinks): They can wait, and they don't want to sit still. Good.
    COACH: You took the month she has, and asked for something to do till then.
    -> trick
+ ["But I'm the wombat person! Can't one of the others wait?" #id: wombat-person #ev: handle-no aggressive #slip: push]
    ~ detours = detours + 1
    MS-REYES: They wrote first. I'd keep your chair from them, too. #mood: unsure
    MS-REYES (thinks): It's a very strong wombat. It's still a full room.
    COACH: You want it a lot, and that's good to know. It came out as a push at someone's chair.
    -> full_again

=== full_again ===
Her question is still there. "Next month?"
What do you write?
+ ["Never mind. I'm sure there's a video. Thanks anyway!" #id: a-video #ev: handle-no avoidant #slip: vanish]
    MS-REYES: All right. The list stays open. #mood: calm
    MS-REYES (thinks): I'll leave a line free under "W", for wombat.
    COACH: A video may help, and it's there right now. It can't see what you type.
    -> end_more
+ ["Yes, please. Put me down." #id: put-me-down #ev: handle-no adaptive]
    MS-REYES: Done. And I have a trick for you, till then. #mood: happy
    MS-REYES (thinks): That was worth a second message.
    COACH: One short yes, and the month is yours. You came back to what she had.
    -> trick

=== trick ===
MS-REYES: Look at who made the page. Then ask yourself why they made it. #mood: calm
You look. The "yes" page is by people who study wombats. #mood: surprised
The "joke" page sells hats. #mood: happy
What do you write back? #stage: reflect
+ ["You're the best librarian in the whole wide world!!!" #id: whole-world #ev: specific-thanks avoidant]
    MS-REYES: My! Did the trick do anything? #mood: unsure
    MS-REYES (thinks): That's nice to read. I don't know if it worked.
    COACH: That's a big, warm line. What did she do that helped?
    -> end_thanks
+ ["Thank you! I looked at who made it, and the joke page sells hats!" #id: sells-hats #ev: specific-thanks adaptive]
    MS-REYES: Hats! Then you know who to believe. #mood: happy
    MS-REYES (thinks): It worked, and they told me how. I'll use the hats next year.
    COACH: You told her what you did with her trick. That's thanks she can use.
    -> how_it_ends
+ ["thx" #id: thx #ev: specific-thanks partial]
    MS-REYES: You're welcome! #mood: calm
    MS-REYES (thinks): Three letters. Was it the trick, or the pancake?
    COACH: Short is fine in a message. Add what worked, and she can use it for others.
    -> end_thanks

=== how_it_ends ===
{
- clear and detours < 3:
    {
    - hello == 2:
        MS-REYES: See you on the first Tuesday, Me. #mood: happy
    - hello == 1:
        MS-REYES: See you on the first Tuesday. I'll walk this time. #mood: happy
    - else:
        MS-REYES: See you on the first Tuesday. Bring a real bookmark. #mood: happy
    }
    -> end_list
- else:
    MS-REYES: One question for my list. What do you want to learn? #mood: calm
    You write a second note. "How to tell which page is right." #sfx: pencil
    {
    - hello == 2:
        MS-REYES: That's clear! And who do I write down, Me? #mood: happy
    - else:
        MS-REYES: That's clear! I'll write it next to your name. #mood: happy
    }
    -> end_second
}

=== end_list ===
You are on the list for "Search Smarter". And yes, it's a cube. #end: bright on-the-list
-> END

=== end_second ===
The second note was clear. You have a chair next month, and a trick till then. #end: steady second-note
-> END

=== end_thanks ===
You have a chair next month. Before then, tell her which part worked. #stage: reflect #end: steady tell-what-worked
-> END

=== end_more ===
Her last message is still on your screen. You can still answer it, and one line is enough. #stage: reflect #end: bumpy one-line-is-enough
-> END
