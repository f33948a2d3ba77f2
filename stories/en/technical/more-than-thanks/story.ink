// The help is over and recess is near. Say what the helper did and what changed, then pass it on.
# id: more-than-thanks
# title: More Than "Thanks"
# band: A
# difficulty: 1
# category: technical
# setting: classroom
# seat: asker
# cast: lucia, milo
# minutes: 5
# feeds: digital-docs-guide
# brief: Lucía, the Docs and Forms Guide, helped you with your survey in class. You want her to know it helped.
# say: three-dots \| thank \| Tell Lucía what helped.
# topics: three-dots \| survey, form, question, dots, vote
# example: three-dots \| name \| Lucía
# example: three-dots \| thanks \| Thank you, or gracias
# example: three-dots \| act \| You pointed at the dots and let me click
# example: three-dots \| effect \| Now I can add a question by myself
# example: three-dots \| next \| Next time I will look for the dots first
# gloss: survey \| a list of questions you ask a lot of people
# gloss: form \| a page that people fill in
# gloss: recess \| the time when you go out to play
# gloss: binder \| a strong folder that keeps pages safe
# gloss: vote \| to say which one you pick

VAR say_level = 0
// How much Lucía knows: 0 nothing, 1 that it helped, 2 what helped.
VAR knows = 0
VAR tested = false
VAR drummed = false
-> start

=== start ===
Your survey asks: a nose that honks, or feet that squeak? #place: classroom #stage: use
Lucía pointed at three dots. You clicked, and it looks fixed. #enter: lucia
It's two minutes to recess!
What do you do first?
+ [Race to the door. Be first in line! #id: race #ev: use-help expedient #slip: take-and-go]
    You are first in line. The bell takes its time. #mood: unsure
    LUCIA (thinks): They left so fast. Did it work?
    COACH: First in line feels good. You can't tell yet if the fix worked.
+ [Vote once, to see if it works. #id: vote #ev: use-help adaptive]
    ~ tested = true
    Tap! One vote for the nose that honks, and it counts. #sfx: tap #mood: happy
    LUCIA (thinks): They tried it out. I saw it count!
    COACH: You tried it out. Now you know the help worked.
+ [Close it. "Looks fine to me!" #id: looks-fine #ev: use-help partial]
    You close the lid. It did look fine. #sfx: tap
    LUCIA (thinks): I think it works. I'd like to know, though.
    COACH: It may be fine. One quick try would tell you.
- -> moment

=== moment ===
Lucía types a report on sharks. Her tongue sticks out. #stage: reflect
You want to thank her. Is now a good time?
+ [Talk while she types. She has two ears. #id: talk #ev: good-timing partial]
    LUCIA: Oh no! I typed "thanks" into my shark. #mood: surprised
    LUCIA (thinks): I can't type and listen. Now my shark has good manners.
    COACH: You went right to her. A short wait gets you both her ears.
+ [Skip it. She knows you liked it. #id: skip #ev: good-timing avoidant #slip: rush-off]
    You keep the thanks in your head. It is dark in there.
    LUCIA (thinks): Did my help help? I can't tell.
    COACH: Saying nothing felt simple. Lucía can't hear a thought.
+ [Wait until she stops typing. #id: wait #ev: good-timing adaptive]
    Tap, tap, tap. The shark is done. #sfx: tap
    LUCIA (thinks): They let me finish. That was nice.
    COACH: You let her finish. Now she can listen with both ears.
- -> hello

=== hello ===
There is still a minute. You go to her desk.
How do you start?
+ [Drum on her desk with two pencils. Ta-da! #id: drum #ev: open-kindly aggressive #slip: blurt]
    ~ drummed = true
    LUCIA: Eek! I jumped right out of my shoe. #mood: upset #sfx: pencil
    LUCIA (thinks): My heart goes boom, boom. What is it?
    COACH: Your news is good. The start came out loud, like a push.
+ ["Lucía?" #id: lucia #ev: open-kindly adaptive]
    LUCIA: Hi! That's me. #mood: happy
    LUCIA (thinks): They said my name, and then they waited.
    COACH: A name is a kind start. It can be that short.
+ ["Hey there, form person!" #id: form-person #ev: open-kindly partial]
    LUCIA: Form person? Do I get a cape? #mood: surprised
    LUCIA (thinks): I think that's me. I do like capes.
    COACH: She heard you. Her name would tell her it's for her.
- -> tell

=== tell ===
{
- tested:
    LUCIA: I saw it count! I'm for feet that squeak. #mood: happy
- else:
    LUCIA: Did the survey work? #mood: unsure
    You tap it to see. Phew, it counts one vote! #sfx: tap #mood: happy
}
What do you tell Lucía?
+ ["You're so smart! I could never do that." #id: so-smart #ev: specific-thanks avoidant]
    LUCIA: Oh. Um, I guess? #mood: unsure
    LUCIA (thinks): But they did it. I only pointed at some dots.
    COACH: That sounds so nice. It leaves out what she did, and what you did.
+ [Thank Lucía in your own words. #id: tell #say: thank three-dots]
    {
    - say_level >= 2:
        ~ knows = 2
        {
        - drummed:
            LUCIA: Ta-da! See, I can drum too. #mood: happy
        }
        LUCIA: Can you write that down? It goes in my binder! #mood: proud
        LUCIA (thinks): They saw what I did. I'll do it that way again.
        You write it on a yellow note. #sfx: pencil
        COACH: You told her what helped. Now she can do it again.
    - else:
        ~ knows = 1
        LUCIA: You're welcome! #mood: calm
        LUCIA (thinks): I wonder which part helped.
        COACH: Thanks are kind. Say what she did, and she can do it again.
    }
+ ["Thanks!" #id: thanks #ev: specific-thanks partial]
    ~ knows = 1
    LUCIA: You're welcome! #mood: calm
    LUCIA (thinks): I wonder which part helped.
    COACH: Thanks are kind. Say what she did, and she can do it again.
- -> change

=== change ===
LUCIA: So what can you do now? #mood: calm
+ ["Now I can add a question without calling you." #id: without-you #ev: say-impact adaptive]
    {
    - knows == 0:
        ~ knows = 1
    }
    LUCIA: Hooray! I can go and play. #mood: happy
    LUCIA (thinks): It worked. They can do it without me.
    COACH: You told her what changed. Now she knows it was worth it.
+ ["Not much. I'll call you each time!" #id: each-time #ev: say-impact expedient]
    LUCIA: Each time? I have to sleep, you know. #mood: surprised
    LUCIA (thinks): I hoped they could do the next one.
    COACH: It's nice to have someone to call. Which part can you do alone?
+ ["It helped." #id: it-helped #ev: say-impact partial]
    {
    - knows == 0:
        ~ knows = 1
    }
    LUCIA: Oh, good. #mood: calm
    LUCIA (thinks): Helped how? I'd like to hear more.
    COACH: Now she knows it helped. What can you do that you could not do before?
- -> pass_on

=== pass_on ===
The bell rings! Behind you, Milo groans. #sfx: bell #enter: milo #stage: give
MILO: I click plus, and I get a new page. I have 40 pages! #mood: upset
You had that same thing. What do you do?
+ ["Ask Lucía. She's the one who knows." #id: ask-lucia #ev: give-back partial]
    MILO: Okay. Lucía, can you show me? #mood: calm
    LUCIA: Sure. I'll play in a minute. #mood: calm
    LUCIA (thinks): I don't mind. I do like recess, though.
    COACH: You sent him to a good guide. You know that trick now, too.
    -> how_it_ends
+ ["I had that! Look for three dots. You click." #id: three-dots #ev: give-back adaptive]
    Milo finds the dots. He clicks, and 39 pages go away. #sfx: tap #mood: proud
    MILO: It works! Now vote: is a hot dog a fish? #mood: happy
    MILO (thinks): I did the clicking. I can do that again.
    LUCIA: Ha! My dots are going places. #mood: proud
    COACH: The help went from Lucía to you, and from you to Milo.
    -> how_it_ends
+ [Run! It's recess, and they are not your pages. #id: run #ev: give-back expedient #slip: not-my-problem]
    You get the red ball. Milo gets page 41.
    MILO (thinks): They had this same thing. I saw it.
    COACH: Recess is yours, so enjoy it. Milo can still use your trick after.
    {
    - knows == 2:
        -> end_milo
    - else:
        -> how_it_ends
    }

=== how_it_ends ===
{
- knows == 2:
    -> end_bright
- knows == 1:
    -> end_steady
- else:
    -> end_bumpy
}

=== end_bright ===
Lucía puts your note in her binder. It is on page one. #end: bright note-in-the-binder
-> END

=== end_milo ===
Lucía knows what helped. After recess, show Milo the three dots. #end: steady milo-is-next
-> END

=== end_steady ===
A quick thanks now. After recess, a note that says what she did. #end: steady a-note-later
-> END

=== end_bumpy ===
Lucía still wonders if it helped. You can tell her tomorrow. #end: bumpy tell-her-tomorrow
-> END
