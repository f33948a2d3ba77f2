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
# beginnings: 2
# brief: Lucía, the Docs and Forms Guide, helped you with your survey in class. You want her to know it helped.
# say: little-plus \| thank \| Tell Lucía what helped.
# topics: little-plus \| survey, form, question, plus, vote
# example: little-plus \| name \| Lucía
# example: little-plus \| thanks \| Thank you, or gracias
# example: little-plus \| act \| You pointed at the plus and let me click
# example: little-plus \| effect \| Now I can add a question by myself
# example: little-plus \| next \| Next time I'll look for the plus first
# gloss: survey \| a list of questions you ask a lot of people
# gloss: form \| a page that people fill in
# gloss: recess \| the time when you go out to play
# gloss: binder \| a strong folder that keeps pages safe
# gloss: vote \| to say which one you pick

VAR beginning = 1
VAR say_level = 0
// How much Lucía knows: 0 nothing, 1 that it helped, 2 what helped.
VAR knows = 0
VAR tested = false
VAR drummed = false
// How many strong moves there were so far. The last lines go by it.
VAR up = 0
-> start

=== start ===
Your survey asks: a nose that honks, or feet that squeak? #place: classroom #stage: use
Lucía, the Docs Guide, pointed at the plus. You clicked it. #enter: lucia
{ beginning:
- 1: It looks fixed. It's two minutes to recess!
- 2: It looks fixed. Lucía puts her coat on.
}
What do you do first?
+ [Race to the door. Be first in line! #id: race #ev: use-help expedient #slip: take-and-go]
    { beginning:
    - 1: You are first in line. The bell takes its time. #mood: unsure
    - 2: You are first in line. Lucía has to walk around you. #mood: unsure
    }
    LUCIA (thinks): First they click, then they run. Did it work?
    COACH: You got the first spot. But no one has tried your survey.
+ ["Thanks! Let me vote once." #id: vote #ev: use-help adaptive]
    ~ tested = true
    ~ up = up + 1
    Tap! One vote for the nose that honks, and it counts. #sfx: tap #mood: happy
    { beginning:
    - 1: LUCIA (thinks): First they clicked, then they checked. I saw it count!
    - 2: LUCIA (thinks): I have one arm in my coat, and I saw it count!
    }
    COACH: You tried it out. Now you know that the help worked.
+ [Close it. "Looks fine to me." #id: looks-fine #ev: use-help partial]
    You close the lid. It did look fine. #sfx: tap
    { beginning:
    - 1: LUCIA (thinks): First click, then check. Okay okay, they skip the check.
    - 2: LUCIA (thinks): Ay, then I think about it at the dentist, with my mouth open.
    }
    COACH: It may be fine. One quick vote would tell you.
- -> moment

=== moment ===
{ beginning:
- 1: Lucía types a report on sharks. Her tongue sticks out. #stage: reflect
- 2: Lucía has to go to the dentist now. She's almost at the door. #stage: reflect
}
You want to thank her. When?
+ {beginning == 1} ["You're such a great helper, Lucía!" Say it while she types. #id: talk #ev: good-timing partial]
    LUCIA: Ay, I typed "great" into my shark! #mood: surprised
    Now it's a great great white shark. She has to find the extra one.
    LUCIA (thinks): First I fix the shark, then I listen. Great what?
    COACH: You went right to her. But she can't type and hear you.
+ [Skip it. She knows it helped. #id: skip #ev: good-timing avoidant #slip: rush-off]
    { beginning:
    - 1: You keep the thanks in your head. It's dark in there.
    - 2: She stops at the door and looks back once. You look at your shoe.
    }
    LUCIA (thinks): Ay, did my help help? I can't tell.
    COACH: That was quick. But Lucía can't hear a thought.
+ {beginning == 1} [Sit on your thanks until the shark is done. #id: wait #ev: good-timing adaptive]
    ~ up = up + 1
    Tap, tap, tap. The shark is done. #sfx: tap
    LUCIA (thinks): First the shark, then me. They waited for both.
    COACH: You let her get to the end. Now she can hear you.
+ {beginning == 2} [Wait until she's back. It's not polite to stop people. #id: wait-for-her #ev: good-timing partial]
    You wave at her coat. Then she's gone, and your thanks is still here. #leave: lucia #mood: unsure
    Then the door opens again. She forgot her hat! #enter: lucia
    LUCIA (thinks): First my hat, then the dentist. And a wave would be nice.
    COACH: Waiting is kind when she's busy. This time she was on her way out.
+ {beginning == 2} [Run! Catch her before she's out the door, and tell her there! #id: catch-her #ev: good-timing adaptive]
    ~ up = up + 1
    Your socks slide. You stop right at her shoes. #act: trip you
    LUCIA (thinks): Somebody runs to me? Did I forget my hat?
    COACH: You saw that she had to go. So you didn't wait.
- -> hello

=== hello ===
{ beginning:
- 1: There is still a minute. You stand at her desk.
- 2: There she is, with a coat and a hat on.
}
How do you start?
+ [Drum on the wall with two pencils. Ta-da! #id: drum #ev: open-kindly aggressive #slip: blurt]
    ~ drummed = true
    LUCIA: Ay! I jumped right out of my shoe. #mood: upset #sfx: pencil #act: jump lucia
    { beginning:
    - 1: LUCIA (thinks): First boom, then boom. Ay, what did I do?
    - 2: LUCIA (thinks): First I'm scared of the dentist, then of pencils, too.
    }
    COACH: Your news is good. But it came out like a push.
+ ["Hey there, form person." #id: form-person #ev: open-kindly partial]
    LUCIA: Form person? Do I get a cape? #mood: surprised
    Three kids with forms look up. They think it's for them.
    LUCIA (thinks): Okay okay, that's me. I do like capes.
    COACH: She heard you, and so did three more. Her name would tell her it's for her.
+ ["Hi, Lucía! You're such a good helper, and I have news!" #id: lucia #ev: open-kindly adaptive]
    ~ up = up + 1
    { beginning:
    - 1: LUCIA: For me? Okay okay, the shark can wait. #mood: happy
    - 2: LUCIA: For me? Then tell me before the dentist does! #mood: happy
    }
    LUCIA (thinks): First my name, then good news. Perfect!
    COACH: You put her name in it. She knows it's for her.
- -> tell

=== tell ===
{
- tested and beginning == 1:
    LUCIA: I saw it count! I'm for feet that squeak. #mood: happy
- tested:
    LUCIA: I saw it count! Then the dentist gets a nose that honks. #mood: happy
- else:
    LUCIA: First tell me, did the survey work? #mood: unsure
    You tap it to see. It does, and it counts one vote! #sfx: tap #mood: happy
}
What do you tell Lucía?
+ ["You're so smart! I could never do that." #id: so-smart #ev: specific-thanks avoidant]
    LUCIA: Oh. Um, I guess? #mood: unsure
    { beginning:
    - 1: She looks at the plus on your screen. It's a very small plus.
    - 2: She takes her hat off, and then on, and then off.
    }
    LUCIA (thinks): Ay, but they did it! First I point, then they click.
    COACH: It sounds so nice. But it leaves out what you both did.
+ [Thank Lucía in your own words. #id: tell #say: thank little-plus]
    {
    - say_level >= 2:
        ~ knows = 2
        {
        - drummed:
            LUCIA: Ta-da! See, I can drum, too. #mood: happy
        }
        { beginning:
        - 1: LUCIA: Can you write that down? It goes in my binder! #mood: proud
        - 2: LUCIA: Can you write that down? I'll read it in the chair! #mood: proud
        }
        LUCIA (thinks): Perfect! They saw it, so then I do it that way again.
        You write it on a yellow note. #sfx: pencil #act: scribble you
        COACH: Now she knows which part to do for the next kid, too.
    - else:
        ~ knows = 1
        LUCIA: You're welcome! #mood: calm
        LUCIA (thinks): Okay okay, but which part helped?
        COACH: Thanks are kind. She'd love to hear what for.
    }
+ ["Thanks." #id: thanks #ev: specific-thanks partial]
    ~ knows = 1
    LUCIA: You're welcome! #mood: calm
    { beginning:
    - 1: She waits for more. You look at the clock.
    - 2: She waits for more. You look at her hat.
    }
    LUCIA (thinks): Okay okay, but which part helped?
    COACH: Now she knows you liked something. She doesn't know what.
- -> change

=== change ===
{ beginning:
- 1: LUCIA: So what can you do now? #mood: calm
- 2: LUCIA: And when I'm out? What can you do now? #mood: calm
}
+ ["Now I can add a question by myself! Thank you!" #id: without-you #ev: say-impact adaptive]
    ~ up = up + 1
    {
    - knows == 0:
        ~ knows = 1
    }
    { beginning:
    - 1: LUCIA: Perfect! Then I can go and play. #mood: happy
    - 2: LUCIA: Perfect! Then I can go and say "aah". #mood: happy
    }
    LUCIA (thinks): First they need me, then they don't. Perfect!
    COACH: Now she knows that it was worth her time.
+ ["Not much. I'll call you each time." #id: each-time #ev: say-impact expedient]
    { beginning:
    - 1: LUCIA: Each time? I have to sleep, you know. #mood: surprised
    - 2: LUCIA: Each time? I can't talk with my mouth open. #mood: surprised
    }
    You ask for a number to call at night. "Eight," she says, "is when I sleep."
    LUCIA (thinks): First I do one, then they do one. That was the plan!
    COACH: It's nice to have someone to call. You did the clicking, so a part of it is yours.
+ ["It helped so much, really! You were so kind!" #id: it-helped #ev: say-impact partial]
    {
    - knows == 0:
        ~ knows = 1
    }
    LUCIA: Aw! Helped how? #mood: calm
    { beginning:
    - 1: "So much," you say again.
    - 2: "So, so much," you say. Her hat turns from you to the clock.
    }
    LUCIA (thinks): Okay okay, that's sweet. But can they do it or not?
    COACH: She knows that it helped. What can you do now?
- -> pass_on

=== pass_on ===
{ beginning:
- 1: The bell rings! Behind you, Milo groans. #sfx: bell #enter: milo #stage: give
- 2: Lucía waves and goes. Behind you, Milo groans. #leave: lucia #enter: milo #stage: give
}
MILO: Oh no, oh no! I click the two boxes, and I get a new page! #mood: upset #prop: pages many
MILO: I have 40 pages, you guys! #mood: upset
You had that same thing. What do you do?
+ {beginning == 1} ["Ask Lucía! She's so good at this." #id: ask-lucia #ev: give-back partial]
    MILO: Lucía, help! #mood: upset
    LUCIA: Okay okay, I'll play in a minute. #mood: calm
    LUCIA (thinks): First Milo, then recess. If there's any left.
    COACH: You sent him to a good guide. You know that trick now, too.
    -> how_it_ends
+ {beginning == 2} ["Lucía's so good at this! Ask her when she's back." #id: ask-later #ev: give-back partial]
    MILO: When? I'll have a whole book by then! #mood: upset
    He sits down on the floor to wait. It's page 44 now.
    MILO (thinks): I can't click. If I click, it gets worse.
    COACH: She is good at this, and she's out until lunch. You know that trick now, too.
    -> how_it_ends
+ [Run! They aren't your pages. #id: run #ev: give-back expedient #slip: not-my-problem]
    You get the red ball. Milo gets page 41.
    MILO (thinks): They had this same thing. I saw it!
    COACH: {beginning == 1:Recess is yours, so enjoy it|You may go and play}. Milo can still use your trick after.
    {
    - knows == 2:
        -> end_milo
    - else:
        -> how_it_ends
    }
+ ["That page thing? Use the plus." #id: little-plus #ev: give-back adaptive]
    ~ up = up + 1
    Milo clicks the plus and gets a question. Then 39 pages go in the trash. #sfx: tap #prop: pages gone
    MILO: It works, it works! Now vote: is a hot dog a fish? #mood: happy
    MILO (thinks): I clicked the whole thing. I'm a form person now.
    {
    - beginning == 1:
        LUCIA: Ha! My plus goes places. #mood: proud
    }
    COACH: The help went from Lucía to you. Now it goes on to Milo.
    -> how_it_ends

=== how_it_ends ===
{
- knows == 2 and up >= 3:
    -> end_bright
- knows == 2:
    -> end_note
- knows == 1:
    -> end_steady
- else:
    -> end_bumpy
}

=== end_bright ===
{ beginning:
- 1:
    Lucía puts your note in her binder. It's on page one. #end: bright note-in-the-binder
    LUCIA: Page one is perfect! Everyone has to read it now. #mood: proud #curtain
- 2:
    Lucía reads your note in the dentist's chair, with her mouth open. #end: bright note-in-the-binder
    MILO: She came back with no holes and one note. So lucky! #mood: happy #curtain
}
-> END

=== end_note ===
Lucía has your note. Tomorrow, the hello can be slower. #end: steady a-slower-hello
{ beginning:
- 1: LUCIA: Okay okay. A nice note, and a very fast kid. #mood: calm #curtain
- 2: MILO: You gave her a note? I want a note! #mood: unsure #curtain
}
-> END

=== end_milo ===
Lucía knows what helped. {beginning == 1:After recess|When you're back}, show Milo the plus. #end: steady milo-is-next
{
- up >= 2:
    MILO: You know the trick. I'll be here, forever, on page 41. #mood: unsure #curtain
- else:
    MILO: Everyone runs, so run! Leave me here. #mood: upset #curtain
}
-> END

=== end_steady ===
A quick thanks now. {beginning == 1:After recess|After lunch}, a note that says what she did. #end: steady a-note-later
{
- up >= 3 and beginning == 1:
    LUCIA: I liked all of it. But which part was me? #mood: calm #curtain
- up >= 3:
    MILO: What did Lucía do, though? You never said. #mood: calm #curtain
- beginning == 1:
    LUCIA: Okay okay, it helped. I'll guess how. #mood: unsure #curtain
- else:
    MILO: Did she fix it, or did you? I can't even tell. #mood: unsure #curtain
}
-> END

=== end_bumpy ===
Lucía still wonders if it helped. You can tell her tomorrow. #end: bumpy tell-her-tomorrow
{
- up >= 2:
    MILO: You got your survey. What did Lucía get? #mood: unsure #curtain
- else:
    MILO: Nobody tells people things around here. #mood: upset #curtain
}
-> END
