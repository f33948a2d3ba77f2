// Once a month the class looks at its board of helpers: who keeps a card, who rests, who is done, who steps in, and who gets thanked for what.
// In the first beginning Tomasz is tired, your plate is light, and a rest is what he needs. In the second he is done and glad, and you are the full one.
# id: the-board-in-march
# title: The Board in March
# band: B
# difficulty: 2
# category: personal-management
# setting: hallway
# seat: guide
# cast: tomasz, robin, ms-okafor
# minutes: 6
# feeds: welcome-buddy, space-organizer
# beginnings: 2
# brief: You are the Space Organizer, and it's the day when the class looks at its board of helpers. You want each card to hang where it's true.
# say: tour-thanks \| thank \| Thank Tomasz for his tours.
# topics: tour-thanks \| tour, tours, hall, water, first day, new, map
# example: tour-thanks \| name \| Tomasz
# example: tour-thanks \| thanks \| thank you
# example: tour-thanks \| act \| for showing me the cold water on my first day
# example: tour-thanks \| effect \| I wasn't scared of the hall anymore
# example: tour-thanks \| next \| now I show it to other kids
# gloss: fountain \| a thing on the wall that you drink water from
# gloss: bins \| boxes to put things in
# gloss: tour \| a walk where somebody shows you all the places

VAR beginning = 1
VAR say_level = 0
// How many strong moves there were, a card that was moved for somebody, jobs that nobody can do at once, and a name that stuck.
VAR up = 0
VAR moved = false
VAR full = false
VAR quitter = false
-> start

=== start ===
It's March, and each card on the board can go to Keep, Rest or Done. #place: hallway #stage: notice #prop: board cards
{ beginning:
- 1: Tomasz gave seven tours last week, and his hat is over his eyes. #enter: tomasz
- 2: Tomasz holds his card to Keep, then to Done, and hums. #enter: tomasz
}
{ beginning:
- 1: TOMASZ: I'm good, I'm good. #mood: calm
- 2: TOMASZ: Hey hey, and no sad faces, okay? #mood: calm
}
What do you do?
+ {beginning == 1} [Hang his card on Rest for him, and use the nicest pin. #id: nicest-pin #ev: listen-first expedient #slip: take-over]
    ~ moved = true
    TOMASZ: Hey! Where did I go? #mood: surprised
    He looks for himself all over the board, and it takes a while.
    TOMASZ (thinks): I do want a rest, but I wanted to hang it there with my own hand.
    COACH: You saw that he's tired, but he found out about it from the board.
    -> tell_me
+ {beginning == 1} ["Seven in one week is a whole lot of tours, Tomasz!" #id: for-real #ev: listen-first adaptive]
    ~ up = up + 1
    The hat goes up a little.
    TOMASZ: It is. I gave one in my sleep, promise, and the cat came along. #mood: unsure
    TOMASZ (thinks): I had two more "I'm goods" ready. I didn't need them.
    COACH: You said what you had seen and left him room, so the rest could come out.
    -> tell_me
+ {beginning == 1} ["You're the best host. Could you show us how you keep it up?" #id: keep-it-up #ev: listen-first partial]
    TOMASZ: Right, the best, that's me over here. #mood: unsure
    The hat slides down to his nose.
    TOMASZ (thinks): How do you say "I can't" after that?
    COACH: That's a big compliment, and now it's hard for him to say anything else.
    -> tell_me
+ {beginning == 2} ["Aw, no, please stay. What would we do here without you?" #id: please-stay #ev: listen-first aggressive #slip: push]
    The card goes back to Keep, and the humming stops. #mood: unsure
    TOMASZ: I said no sad faces. #mood: upset
    TOMASZ (thinks): I was so sure in bed last night. I even told the cat.
    COACH: It's nice to be needed, but it got heavy in his hand.
    -> tell_me
+ {beginning == 2} ["You look tired. Which part is it? I could ask if you can rest." #id: look-tired #ev: listen-first partial]
    TOMASZ: Me? I slept like a bus. #mood: surprised
    He looks at himself in the window.
    TOMASZ (thinks): Do I look tired? Because I thought that I looked brave.
    COACH: That would help somebody who is worn out, but nobody has heard yet what he is.
    -> tell_me
+ {beginning == 2} [Hum along. #id: hum-along #ev: listen-first adaptive]
    ~ up = up + 1
    He hums louder, and then the card stops on Done and stays there.
    TOMASZ: This is where it lives, and you didn't say one thing! #mood: happy
    TOMASZ (thinks): If they talk, I change my mind, but they hummed, so I could hear it.
    COACH: He had asked for no sad faces, and what he needed was a minute.
    -> tell_me

=== tell_me ===
{
- moved: TOMASZ: Okay, I'm on Rest. But I say it, and I say two weeks. #mood: calm
- beginning == 1: TOMASZ: I gotta rest. Two weeks, and I keep my map. #mood: calm
- else: TOMASZ: I'm done. It was the best, and now I want to try the camera. #mood: calm
}
MS-OKAFOR: That's good to know, Tomasz, and a new family comes on Thursday. #enter: ms-okafor #mood: calm
{ beginning:
- 1: Your Thursday is as empty as a lunch box at two o'clock. #stage: decide
- 2: On Thursday, you sort the bins, feed the fish and help Milo with his bag. #stage: decide
}
What do you say?
+ {beginning == 1} ["I'd love to! I'll do that one tour, and then we look again!" #id: one-tour #ev: know-my-job adaptive]
    ~ up = up + 1
    MS-OKAFOR: One tour it is, and I'll write it down like that. #mood: happy
    TOMASZ (thinks): One day is all I needed. You gotta love a day with an end.
    COACH: You stepped in, and you said where it stops.
+ {beginning == 2} ["No, thank you! All of my Thursday is full." #id: full-thursday #ev: know-my-job adaptive]
    ~ up = up + 1
    MS-OKAFOR: I noticed a name on the wish list, and it's there three times. #mood: calm
    TOMASZ (thinks): They said it like the weather, and I want to learn that.
    COACH: It was a no, early enough for somebody else to say yes.
+ ["Me. I'll do Thursday and the ones after it, as long as you want." #id: all-the-others #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ full = true
    MS-OKAFOR: All of them? Then I'll write your name on six lines. #mood: unsure
    Your hand is up, and your stomach is down. #mood: unsure
    TOMASZ (thinks): I said that in the fall, and I had that face.
    COACH: You want to help, and it all fits in one sentence. It has to fit in a week, too.
+ [Read the fire drill sign and wait until she asks someone else. #id: fire-drill #ev: know-my-job avoidant #slip: hide]
    It has eleven steps, and you learn them all by heart. #mood: unsure
    MS-OKAFOR: No hurry, friends. I can wait. #mood: calm
    TOMASZ (thinks): If nobody says a thing, I gotta do it, and then I fall over.
    COACH: You may say no to a tour, but now nobody knows which it is.
- -> joke

=== joke ===
{ beginning:
- 1: Robin reads the board. "Ha, Tomasz quit, called it." #enter: robin
- 2: Robin reads the board. "Ha, so he got fired, bet." #enter: robin
}
Two fourth graders hear it. So does the hat.
What do you say?
+ ["He was fired by his own cat, and the cat wants the hat." #id: own-cat #ev: kind-honest expedient]
    ~ quitter = true
    The fourth graders laugh. One of them says "meow" all the way down the hall.
    ROBIN: Ha! Mine was better, though. #mood: happy
    TOMASZ (thinks): I told them about my cat, but I thought that was for them.
    COACH: It was quick and it was funny. It was made of something that he had told you.
+ ["Robin. That was unkind, and you have to say sorry. I'll wait here." #id: say-sorry #ev: kind-honest partial]
    ROBIN: Sorry, I guess. It says so right there, though. #mood: unsure
    The fourth graders wait for a fight.
    ROBIN (thinks): I got told off in front of everybody, and for what?
    COACH: You stood up for Tomasz, but what's true about the card got lost.
+ {beginning == 1} ["Nope! All 31 tours were his, and now he gets two weeks!" #id: two-weeks-off #ev: kind-honest adaptive]
    ~ up = up + 1
    ROBIN: No way, 31 of them? I'd be flat on the floor. #mood: surprised
    TOMASZ (thinks): They counted them for me, because I lost count at twelve.
    COACH: It was a fact that didn't make Robin small, so the joke had nowhere to go.
+ {beginning == 2} ["He picked it! He gave us all 31 tours, and now he wants the camera!" #id: picked-done #ev: kind-honest adaptive]
    ~ up = up + 1
    ROBIN: You can pick that? Seriously? #mood: surprised
    TOMASZ (thinks): That's how I'd say it, and now I don't gotta.
    COACH: You said what's so, and now Done sounds like what it is.
- -> robin_tries

=== robin_tries ===
MS-OKAFOR: Robin, your name is on the wish list three times. Show us a start? #mood: calm
Robin goes very red, and then he goes very fast down the hall. #stage: use
{ beginning:
- 1: ROBIN: Gym, lunch, nurse, stairs, that smell, and it's mine! #mood: proud #act: point robin
- 2: ROBIN: This is a door, and there's a door, and don't go in that door! #mood: proud #act: point robin
}
How do you help him?
+ ["Wait, give me the map. I'll show you which part goes first and why." #id: give-me-the-map #ev: guide-dont-do expedient #slip: take-over]
    You do the whole hall, and you even do the smell. #act: take you
    ROBIN: Fine, whatever, so you want it. #mood: upset
    ROBIN (thinks): I wrote my name there three times. They did one lap.
    COACH: It was a very good tour, and you were the one who gave it.
+ ["You know it all! Please, what did YOU look for on day one?" #id: day-one #ev: guide-dont-do adaptive]
    ~ up = up + 1
    ROBIN: The bathroom, for two hours, so I didn't drink a thing. #mood: unsure
    {beginning == 1:He turns around and starts there. He even says which faucet is cold.|He turns around and starts there. He says which door sticks, and why.}
    ROBIN (thinks): Nobody knew about the two hours. It's kind of the best part of my tour.
    COACH: He found the start of the tour in his own head.
+ ["What if you did it slower?" #id: bit-slower #ev: guide-dont-do partial]
    { beginning:
    - 1: ROBIN: Gym. And now, after a long time, lunch. #mood: calm
    - 2: ROBIN: This. Is a very, very slow door. #mood: calm
    }
    TOMASZ (thinks): It's the same tour, and now it takes until dinner.
    COACH: It's about the speed, and it's still a list.
- -> your_card

=== your_card ===
MS-OKAFOR: And your own card? I noticed that you walked past it twice. #mood: calm #stage: reflect
{ beginning:
- 1: You had four kids with bags this month. It was fun, and Fridays were hard.
- 2: You sorted bins all month, and now you dream of lids.
}
Where do you hang it?
+ {beginning == 1} ["Keep it, and all the days but Friday! On Fridays I'm a puddle!" #id: not-fridays #ev: know-my-job adaptive]
    ~ up = up + 1
    MS-OKAFOR: Then it says "not on Fridays" from today on. #mood: happy
    TOMASZ (thinks): You can write that on a card? Oh, I'm gonna write so much on mine.
    COACH: You like it, and you cut off the part that hurt.
+ {beginning == 2} ["Rest, please! I love it, and I'd love to have it back in April!" #id: back-in-april #ev: know-my-job adaptive]
    ~ up = up + 1
    MS-OKAFOR: April it is, and I'll keep the pin warm. #mood: happy
    ROBIN (thinks): They said please, and that was it, with no speech.
    COACH: There's a day on it, and the bins have time to find someone.
+ ["I don't care. Leave it where it is." #id: leave-it #ev: know-my-job avoidant]
    The card stays where it was, under a corner of the lunch menu.
    MS-OKAFOR (thinks): That was a short answer, and I'll ask again on a quiet day.
    COACH: {beginning == 1:The four kids can't tell that you liked it|Your lids will be back tonight}.
+ ["Keep it. Could I please have a second one, to show what I can do?" #id: second-one #ev: know-my-job expedient #slip: say-yes-to-all]
    ~ full = true
    MS-OKAFOR: A second one? Tell me what your Fridays are like. #mood: unsure
    You tell her that they're great, and your eye twitches. #mood: unsure
    ROBIN (thinks): They can't find their own lunch on Fridays.
    COACH: It sounds so willing. {beginning == 1:The Fridays didn't get a word in|The lids didn't get a word in}.
- -> thanks

=== thanks ===
{
- quitter: Down the hall, somebody says "meow". Tomasz takes his hat off and looks into it. #mood: unsure
- else: Tomasz takes his hat off, and his hair stands up like a broom.
}
TOMASZ: So this is where I sit down. #mood: calm
What do you give him?
+ [Thank Tomasz in your own words. #id: thank-tomasz #say: thank tour-thanks]
    {
    - say_level >= 2:
        ~ up = up + 1
        TOMASZ: You gotta stop, no, keep going, that's the best! #mood: happy
        TOMASZ (thinks): So that's what stuck. I thought it was the map.
        COACH: He knows which thing he did that you still use.
        -> sum
    - else:
        TOMASZ: Aw, hey, you're good, too. #mood: calm
        TOMASZ (thinks): It's nice, and I don't know which tour they mean.
        COACH: It's warm, and it could be for anybody with a hat.
        -> sum
    }
+ ["Thanks for the cold fountain on your tour! I go there every day!" #id: cold-fountain #ev: specific-thanks adaptive]
    ~ up = up + 1
    TOMASZ: You do? I put that in because my feet hurt! #mood: happy #act: laugh tomasz
    TOMASZ (thinks): So one kid isn't thirsty, and it's because of me.
    COACH: It's one place and one day, and he can see what came of it.
    -> sum
+ ["Bye, Welcome Buddy. What will we do with all the quiet?" #id: so-quiet #ev: specific-thanks partial]
    TOMASZ: Yeah, it's gonna be quiet. #mood: unsure
    { beginning:
    - 1: He puts the hat back on, one ear at a time.
    - 2: He takes his card and his songs, and he looks for a chair.
    }
    TOMASZ (thinks): Is that a nice quiet, or is it more like, finally?
    COACH: It could be read in two ways, and it has no thanks in it.
    -> sum

=== sum ===
{
- up <= 2:
    -> end_bumpy
- full:
    -> end_full
- up >= 5 and not quitter:
    -> end_bright
- else:
    -> end_steady
}

=== end_bright ===
{ beginning:
- 1: By lunch, each card hangs where it's true. Robin's says, "Starts at the bathroom." #mood: happy #end: bright where-its-true
- 2: By lunch, each card hangs where it's true. There's a new one, and it says, "Camera?" #mood: happy #end: bright where-its-true
}
{ beginning:
- 1: TOMASZ: See you in two weeks. I'm gonna tour my bed. #mood: happy #curtain
- 2: TOMASZ: Hey hey, smile, and which of these is the button? #mood: happy #curtain
}
-> END

=== end_full ===
Your name is all over the board. On Tuesday, you can ask Ms. Okafor to take some off. #mood: unsure #end: steady six-lines
{
- up >= 4: ROBIN: Give me three of those. Seriously, I wrote my name there. #mood: calm #curtain
- else: ROBIN: That's you, and you, and you. Told you it's a lot. #mood: surprised #curtain
}
-> END

=== end_steady ===
Most of the board is true. There's another look in April, and you know what you'd change. #end: steady look-in-april
{
- quitter: TOMASZ: I'm good. The cat says you owe him one. #mood: calm #curtain
- up >= 4: TOMASZ: That's the best board so far. You good? #mood: happy #curtain
- else: TOMASZ: Somebody gotta tell my card where I am. #mood: calm #curtain
}
-> END

=== end_bumpy ===
The board is the same as in February, but in April there's another look. #mood: unsure #end: bumpy same-as-february
{
- full: ROBIN: You got all of it, and I got none, seriously. #mood: upset #curtain
- beginning == 1: TOMASZ: I'm good, I'm good. Somebody wake me up in April. #mood: unsure #curtain
- else: TOMASZ: I'm over here, if somebody wants to say bye. #mood: unsure #curtain
}
-> END
