// Bea explains too fast. Say where your half ends, ask for another way, try one, and pass it on.
# id: half-a-map
# title: Half a Map
# band: A
# difficulty: 1
# category: personal-management
# setting: classroom
# seat: asker
# cast: bea, robin
# minutes: 6
# feeds: space-organizer
# beginnings: 2
# brief: Bea, the Space Organizer, shows you how she sorts her pages. You want a desk that does not eat yours.
# say: folder-map \| thank \| Tell Bea what helped.
# topics: folder-map \| folder, folders, red, blue, green, yellow, flip, pages, sort
# example: folder-map \| name \| Bea
# example: folder-map \| thanks \| thank you
# example: folder-map \| act \| You told me the second half again and did not sigh
# example: folder-map \| effect \| Now I know what goes in yellow
# example: folder-map \| next \| Next time I will say stop when you get fast
# gloss: folder \| a big fold of paper that holds your pages
# gloss: flip \| to turn over or change places fast
# gloss: sock \| what you wear on your foot, inside the shoe

VAR say_level = 0
VAR beginning = 1
// A yep that was not one, a page that went to the right color, and a Tuesday in between.
VAR yep = false
VAR tuesday = false
VAR sorted = false
-> start

=== start ===
Your desk eats pages. It also has a sock, not yours. #place: classroom #stage: notice #mood: unsure
{ beginning:
- 1: Bea has four folders and one big breath. #enter: bea
- 2: Bea has four folders, and nine plants to water. #enter: bea
}
BEA: Red now, blue soon, then green-yellow-flip-Friday! Got it? #mood: happy
What do you say?
+ ["Yep, all of it! You explain things so well, thank you!" #id: yep #ev: still-stuck avoidant #slip: nod-along]
    ~ yep = true
    BEA: Really? I did not even get to my song. #mood: surprised
    BEA (thinks): Nobody gets the flip the first time. I had to sing it.
    COACH: A "yep" is quick, and it makes her day. Half of the map is still with Bea.
+ ["Red and blue, yes. Then you took off." #id: took-off #ev: still-stuck adaptive]
    BEA: My mouth has wheels. Good that you yelled! #mood: happy
    BEA (thinks): So I lost them at green. I can fly back to green.
    COACH: You said where your half ends. That is where Bea can start.
+ ["Mostly, I think? Kind of?" #id: kind-of #ev: still-stuck partial]
    BEA: Is that a kind-of yes or a kind-of no? #mood: unsure
    BEA (thinks): The mouth says yes. The eyebrows say no.
    COACH: You left the door open, which beats a "yes". Which part did you get?
- -> worry

=== worry ===
{ beginning:
- 1: Then a shelf falls over, and Bea runs to save it. #leave: bea
- 2: Then a plant falls over, and Bea runs to save it. #leave: bea
}
Your head says, "You asked her last week, too. That's twice."
What do you tell your head?
+ ["True. It's kinder to let her work. I'll find out some way." #id: let-her-work #ev: brave-thought avoidant #slip: hide]
    "All good!" you call to Bea. Bea waves.
    BEA (thinks): Was I too fast again? They would tell me, I think.
    COACH: That sounds kind, and the worry likes it a lot. Did Bea say she had no time?
    -> next_week
+ ["I'll ask so fast that it does not count." #id: so-fast #ev: brave-thought partial]
    You try it out. You sound like a bee in a cup.
    BEA (thinks): Is that my song? No, that's a bee.
    COACH: So you plan to ask, and that is the big step. A slow ask counts once, too.
    -> back
+ ["Nobody reads a map only once." #id: reads-a-map #ev: brave-thought adaptive]
    Your head goes quiet. It has to think about that. #mood: calm
    BEA (thinks): I hope they ask for more. I have a song!
    COACH: Your head made a rule, and you took a look at it. Maps are made for second looks.
    -> back

=== next_week ===
It's Tuesday. Your math page is in yellow, and so is the sock. #mood: unsure
What was yellow for?
+ ["Bea? I only got half of it last week. Can we do the rest?" #id: do-the-rest #ev: still-stuck adaptive]
    ~ tuesday = true
    BEA: Sure! I had to hear it four times. #mood: happy #enter: bea
    BEA (thinks): Oh good. I saw the sock in yellow, and I had questions.
    COACH: You asked six days late, and it still worked. Half a map can be mended.
    -> which
+ [Feed it all back to the desk. The desk is never full. #id: feed-the-desk #ev: still-stuck avoidant #slip: hide]
    The desk eats the page, four folders and a pen. #mood: unsure #enter: bea
    BEA (thinks): My folders! I'd have told them again, with the song.
    COACH: Out of sight feels better for now. The desk has no yellow, and Bea does.
    -> fed

=== fed ===
BEA: Did your desk eat my folders? #mood: surprised
What do you tell her?
+ ["No, no, they are fine. Thank you! They are in the wash." #id: in-the-wash #ev: still-stuck avoidant #slip: hide]
    BEA: Folders don't like the wash. #mood: unsure
    BEA (thinks): Was it my song? I can tell it with no song.
    COACH: A funny cover keeps the talk short. Bea asked, so there is a door open.
    -> end_bumpy
+ ["It did. I never got green." #id: never-got-green #ev: still-stuck adaptive]
    ~ tuesday = true
    BEA: Green gets away from me, too. We start there. #mood: happy
    BEA (thinks): Oh good. It was green, and not my song.
    COACH: You told her what is missing, with the desk still full. That was the way back.
    -> which

=== back ===
{ beginning:
- 1: Bea is back, with dust on her nose. You say that you need more. #enter: bea
- 2: Bea is back, with dirt on her nose. You say that you need more. #enter: bea
}
{
- yep:
    BEA: So that was a "yep" with a hole in it. I make those, too. #mood: happy
}
-> which

=== which ===
BEA: Which part? #mood: happy #stage: notice
+ ["Green and yellow, please. And what flips on Friday?" #id: what-flips #ev: name-need adaptive]
    BEA: That's three things. I can do three things! #mood: happy
    BEA (thinks): Phew, they have red and blue. I thought I lost those, too.
    COACH: You said the parts by name. Bea can leave out all the rest.
+ ["All of it, I guess. I'm not a folder person." #id: not-a-folder-person #ev: name-need avoidant]
    BEA: Me neither. I had a box, and things lived in it. #mood: surprised
    BEA (thinks): All of it? They had red and blue a minute ago.
    COACH: "All of it" gives back the half you had. Which colors do you know?
+ ["The part with the colors." #id: the-colors #ev: name-need partial]
    BEA: There are four. Which ones bite? #mood: calm
    BEA (thinks): I'll start at green. I think it was green.
    COACH: You pointed at the right spot on the map. Say which colors, and Bea can aim.
- -> how

=== how ===
{ beginning:
- 1: BEA: How do you want it? I can go on all day. #mood: happy #stage: ask
- 2: BEA: How do you want it? I can water and talk. #mood: happy #stage: ask
}
+ ["Can you please sort my desk for me? It's so nice when you do it." #id: sort-for-me #ev: ask-to-learn expedient #slip: answer-grab]
    BEA: It is nice. It's nice till the next page comes. #mood: unsure
    BEA (thinks): Then it's my map in their desk. I can't live in there.
    COACH: Then it would look great by the bell. Who sorts the page that comes tomorrow?
+ ["The same thing, but slow?" #id: but-slow #ev: ask-to-learn partial]
    BEA: Greeeen… is… dooone… #mood: calm
    BEA (thinks): This is how a turtle would say it. Does it help?
    COACH: Slower is a fair thing to ask for. Doing one with your hands can show you even more.
+ ["Watch me do one. Say stop if I'm off." #id: watch-me #ev: ask-to-learn adaptive]
    BEA: I get to be the stop sign? I love this. #mood: happy
    BEA (thinks): My mouth can rest. I'll see what they see.
    COACH: You picked a way where you do it and she looks on. The map goes into your hands.
- -> try_one

=== try_one ===
BEA: Green is done, and yellow is ask. On Friday, blue flips to red. #mood: calm #stage: use
The first page from your desk has no date. It has a paw print. #sfx: paper
Where does it go?
+ [First line up the folders like a rainbow. #id: rainbow #ev: use-help partial]
    It's a fine rainbow. The page is still in your hand.
    BEA (thinks): It's so pretty! And what about the paw page?
    COACH: A neat start can feel good. One page would show you if you have the map.
+ ["No date, so that's yellow! Yellow means I have to ask." #id: yellow #ev: use-help adaptive]
    ~ sorted = true
    BEA: Yes! Now I want to know about the paw. #mood: proud
    BEA (thinks): They did the hard color first, and I did not say a word.
    COACH: You tried the new half on a real page. Now you know that it works.
+ [Put it in red. Put all of it in red! Then nothing is late. #id: all-red #ev: use-help expedient]
    Red is so full now. It looks like it ate the blue one.
    BEA (thinks): Oh, poor red. I used to do that with my box.
    COACH: One big pile is fast. When all of it is "now", what comes first?
- -> thanks

=== thanks ===
The bell is not far. #stage: reflect
What do you tell Bea?
+ [Tell Bea in your own words. #id: tell #say: thank folder-map]
    {
    - say_level >= 2:
        BEA: I did not know that was the part that helped. I'll do it more! #mood: proud
        BEA (thinks): And I was going to get a bigger folder. I only had to slow down.
        COACH: You named the part that worked. That is a map for Bea.
    - else:
        BEA: Any time! I have a song, you know. #mood: happy
        BEA (thinks): They look happy. Was it the folders or me?
        COACH: It's warm, and she felt it. Say what she did, and she can do it for others.
    }
    {
    - tuesday:
        BEA: And you told me! Most people never say it, not even on a Tuesday. #mood: happy
    }
+ [Put the sock on your hand. Let it say, "Fank oo!" #id: sock-thanks #ev: specific-thanks partial]
    BEA: You're welcome, sock. You have a good voice. #mood: happy
    BEA (thinks): That sock is great. I wonder which part helped it.
    COACH: The sock made her laugh, and that is worth a lot. It could say what helped, too.
+ [Pack up, fast. You can thank her some other day. #id: other-day #ev: specific-thanks avoidant #slip: rush-off]
    You pack so fast that a pen flies off. Bea brings it back.
    BEA (thinks): Did it help? Or did they run from my song?
    COACH: The bell is near, and thanks will keep. Till then, Bea has to guess.
- -> robin

=== robin ===
Robin hops up to your desk on one foot. #enter: robin #stage: give
ROBIN: My page is gone. So is my left sock. #mood: upset
What do you do?
+ ["Found your sock! For the page, you want Bea." #id: want-bea #ev: give-back partial]
    ROBIN: My sock! Why is it warm? #mood: surprised
    ROBIN (thinks): I wish they would show me. Bea talks so fast.
    COACH: One sock home, and a good tip. You know half of what Bea knows by now.
    {
    - sorted:
        -> end_whole
    - else:
        -> end_half
    }
+ ["Here, one sock. Would you like to see my four colors?" #id: watch-this #ev: give-back adaptive]
    ROBIN: Wait. What color is the sock? #mood: happy
    BEA: Yellow. I have to ask about that sock. #mood: happy
    ROBIN (thinks): I get it! They said it slow, and I have a warm foot.
    {
    - sorted:
        COACH: Bea showed you, and you showed Robin. One map, three people.
        -> end_bright
    - else:
        COACH: You gave on what you have. You can add the rest when you have tried it.
        -> end_half
    }
+ [Push the sock back in. Not your sock, not your mess. #id: push-it-back #ev: give-back expedient #slip: not-my-problem]
    Hop, hop, hop, goes Robin. The desk looks full and happy.
    ROBIN (thinks): I think that desk has a toe in it. I think it's my toe.
    COACH: It's not your mess, that is true. You do know two things that Robin needs.
    {
    - sorted:
        -> end_whole
    - else:
        -> end_friday
    }

=== end_bright ===
You have the whole map, and now Robin has a copy.
Bea adds a line to her song. It's about a sock. #end: bright whole-map
-> END

=== end_whole ===
You have the whole map. Next time, you can be the one who shows it. #mood: calm #end: steady whole-map-to-share
-> END

=== end_half ===
Half today, half tomorrow. Bea has a song for the other half. #mood: calm #end: steady half-today
-> END

=== end_bumpy ===
It's Tuesday, and the map has a hole in it. #stage: reflect
Bea does not mind. You can still ask her for the other half. #end: bumpy lost-on-tuesday
-> END

=== end_friday ===
On Friday, nothing flips. Bea does not mind, so you can ask her again. #end: bumpy nothing-flips
-> END
