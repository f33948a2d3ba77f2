// Bea explains too fast. Say where your half ends, ask for another way, try one, and pass it on.
// In the second beginning Bea is in the middle of it: there, "I'm lost" comes too soon, and the strong move is to say what you have and let her go on.
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
// A yep that was not one, a page that went to the right color, a Tuesday in between, and how many strong moves there were.
VAR yep = false
VAR tuesday = false
VAR sorted = false
VAR good = 0
-> start

=== start ===
Your desk eats pages. It also has a sock in it, not yours. #prop: sock desk #place: classroom #stage: notice #mood: unsure
{ beginning:
- 1:
    Bea has four folders and one big breath. #enter: bea #prop: folders four
    BEA: Red now, blue soon, then green-yellow-flip-Friday, isn't it? #mood: happy
- 2:
    Bea has four folders. She stops for a breath. #enter: bea #prop: folders four
    BEA: So red is now, and blue's soon, and then... #mood: happy
}
What do you say?
+ {beginning == 1} ["Yep, I got every bit of it! You explain it so well." #id: yep #ev: still-stuck avoidant #slip: nod-along]
    ~ yep = true
    BEA: Aw, really? And I didn't even do my song. #mood: surprised
    BEA (thinks): Nobody gets the flip at first. And I had to sing him.
    COACH: It makes her day. But half of it is still with Bea.
+ {beginning == 1} ["Red and blue, yes! Then, whoosh, fuzzy!" #id: took-off #ev: still-stuck adaptive]
    ~ good = good + 1
    BEA: Aw, my mouth ran off again, and I'm really glad you yelled. #mood: happy
    BEA (thinks): So it was poor green. And I can go back and get her.
    COACH: You said where your half ends. Bea can start right there.
+ {beginning == 1} ["Mostly?" #id: kind-of #ev: still-stuck partial]
    BEA: Is that a little yes or a little no? #mood: unsure
    BEA (thinks): The mouth says yes. And the eyebrows say no.
    COACH: That's honest. But Bea can't tell which part you mean.
+ {beginning == 2} ["I've got red and blue! Go on, please." #id: go-on #ev: still-stuck adaptive]
    ~ good = good + 1
    BEA: And then it's green-yellow-flip-Friday. And aw, that was so fast. #mood: happy
    BEA (thinks): They told me what they have. And that's so nice to know.
    COACH: She was not done. You said what you have, and you let her go on.
+ {beginning == 2} ["Stop, I'm lost! Which part is green?" #id: stop-lost #ev: still-stuck partial #slip: blurt]
    BEA: Green was next. And now she's all green-yellow-flip-Friday. #mood: surprised
    BEA (thinks): They were in a neat row. And now they're a heap.
    COACH: It's good to say when you are lost. She had not told you yet.
+ {beginning == 2} ["Got it! Bye!" And off you go. #id: got-it #ev: still-stuck avoidant #slip: nod-along]
    ~ yep = true
    BEA: But then it's green-yellow-flip, and, aw... Friday? #mood: surprised
    BEA (thinks): Half of it's still in my mouth, poor thing.
    COACH: You were nice about it. But you left before the hard part.
- -> worry

=== worry ===
Then a {beginning == 1:shelf|plant} falls. Bea runs to save it. #leave: bea
Your head says, "You asked her last week, too. That's twice."
What do you tell your head?
+ ["Let her work. I should try it by myself first." #id: let-her-work #ev: brave-thought avoidant #slip: hide]
    "All good!" you call to Bea. Bea waves.
    BEA (thinks): Was I so fast again? {beginning == 1:They'd tell me, wouldn't they|They'll come back, won't they}?
    COACH: You can try things first. This time, you only have half to try.
    -> next_week
+ ["I'll ask so fast that it doesn't count." #id: so-fast #ev: brave-thought partial]
    You try it out. You sound like a bee in a {beginning == 1:cup|can}.
    BEA (thinks): Is that my song, or is that a little bee?
    COACH: You plan to ask. That is the big step.
    -> back
+ ["So what? It's okay to ask two times." #id: reads-a-map #ev: brave-thought adaptive]
    ~ good = good + 1
    Your head goes quiet. It has to think about that. #mood: calm
    BEA (thinks): I hope they ask for more, and {beginning == 1:I have a song|this poor plant can wait}.
    COACH: Your head made up a rule. You gave it a new one.
    -> back

=== next_week ===
It's Tuesday. Your math page is in {beginning == 1:yellow, and so is the sock|green, and so is a spoon}. #mood: unsure
What goes in there?
+ ["Bea, could you show me the rest, please? Only half got in." #id: do-the-rest #ev: still-stuck adaptive]
    ~ tuesday = true
    ~ good = good + 1
    BEA: Aw, I had to hear it {beginning == 1:four|six} times. And I'm really slow. #mood: happy #enter: bea
    BEA (thinks): I saw that poor {beginning == 1:sock|spoon}, and I did wonder about him.
    COACH: You asked six days late. It still worked.
    -> which
+ [Feed it all back to the desk. The desk is never full. #id: feed-the-desk #ev: still-stuck avoidant #slip: hide]
    The desk eats the page, four folders and a pen. #mood: unsure #enter: bea #prop: folders gone
    BEA (thinks): My poor folders! And I'd have told them again{beginning == 2: and again}.
    COACH: It's out of sight now. Bea knows what yellow is for, and the desk does not.
    -> fed

=== fed ===
BEA: Your poor desk, did he eat {beginning == 1:my folders|all four folders}, and the pen, too? #mood: surprised
What do you tell her?
+ ["No, they're fine! They are in the wash." #id: in-the-wash #ev: still-stuck avoidant #slip: hide]
    BEA: Aw, but folders don't like {beginning == 1:the wash|to get wet}. And they go so soft. #mood: unsure
    BEA (thinks): Was it my song? I can leave him out.
    COACH: It's a funny way out. But she only wants to help.
    -> end_bumpy
+ ["It did. I never got green." #id: never-got-green #ev: still-stuck adaptive]
    ~ tuesday = true
    ~ good = good + 1
    BEA: Aw, green runs away from me, too, so let's go and get her. #mood: happy #prop: folders four
    BEA (thinks): So it was green, poor thing. And {beginning == 1:not my song|not me}.
    COACH: You told her which part you didn't get. She can help with that.
    -> which

=== back ===
Bea is back, with {beginning == 1:dust|dirt} on her nose. You tell her that you need more. #enter: bea
{
- yep:
    BEA: So that "{beginning == 1:yep|got it}" was a little "kind of", and I do that, too. #mood: happy
}
-> which

=== which ===
BEA: {beginning == 1:Which part got lost|What do you need from me}? #mood: happy #stage: notice
+ ["What flips on Friday? And green and yellow, please!" #id: what-flips #ev: name-need adaptive]
    ~ good = good + 1
    BEA: That's three little things. And I'm really good at three. #mood: happy
    BEA (thinks): They still have red and blue, {beginning == 1:and I thought they ran off, too|so it's only a little heap}.
    COACH: You named the parts. So Bea can skip the rest.
+ ["All of it." #id: not-a-folder-person #ev: name-need avoidant]
    BEA: Aw, but {beginning == 1:you had red and blue|red and blue went so nicely}! #mood: surprised
    BEA (thinks): Then I'll start with what a folder is. And that he's flat.
    COACH: It feels like all of it. You had two of the four.
+ ["Um, is it maybe the part with all the colors?" #id: the-colors #ev: name-need partial]
    BEA: There's four little ones, so {beginning == 1:which ones|is it red or blue}? #mood: calm
    BEA (thinks): I'll start at green, because she's the one who runs.
    COACH: It's the right spot. She has to guess which color.
- -> how

=== how ===
BEA: How would you like it? {beginning == 1:I can go on and on|I can talk and water him, too}. #mood: happy #stage: ask
+ ["Could you please sort it for me? It looks great when you do it!" #id: sort-for-me #ev: ask-to-learn expedient #slip: answer-grab]
    BEA: It's so so nice, and {beginning == 1:where does the next page live|who does it tomorrow}? #mood: unsure
    BEA (thinks): Then it's my little map in their desk. And he won't know anyone.
    COACH: It would look great by the bell. But it would be hers.
+ ["Wait. Say it again, but slow." #id: but-slow #ev: ask-to-learn partial]
    BEA: {beginning == 1:Greeeen… is… dooone|Yeeellow… is… aaask}… #mood: calm
    BEA (thinks): This is how a little turtle says it, isn't it?
    COACH: Slow is a fair thing to ask for. You still have not done one.
+ ["Can you watch me do one, maybe? Say stop if it's off!" #id: watch-me #ev: ask-to-learn adaptive]
    ~ good = good + 1
    BEA: I get to be the stop sign? I love him! #mood: happy #act: freeze bea
    BEA (thinks): My mouth can rest, {beginning == 1:and I can look with them|and she's really tired}.
    COACH: You do one and she watches. That's how your hands learn it.
- -> try_one

=== try_one ===
BEA: Green's all done, and yellow's for asking. And on Friday, blue flips to red. #mood: calm #stage: use #act: point bea
The first page from your desk has no date. It has a {beginning == 1:paw print|bite} on it. #sfx: paper #prop: page no-date
Where does it go?
+ [First line up the folders like a rainbow. It's so pretty! #id: rainbow #ev: use-help partial]
    It's very pretty. The page is still in your hand. #prop: folders rainbow
    BEA (thinks): What about the poor little {beginning == 1:paw|bite} page?
    COACH: A neat start feels good. One page will show you if you've got it.
+ ["No date, so it's yellow, and yellow means ask." #id: yellow #ev: use-help adaptive]
    ~ sorted = true
    ~ good = good + 1
    BEA: Aw, yes, and now I so want to know about {beginning == 1:the paw|the bite}. #mood: proud
    BEA (thinks): They did the hard color first. And I was so quiet.
    COACH: You tried the new half on a real page. It works.
+ [Put it in red. Put all of it in red! Then nothing is late. #id: all-red #ev: use-help expedient]
    Red is so full that it looks like it ate {beginning == 1:blue|a cat}. #prop: folders red-full
    BEA (thinks): I did that to a box once. And he broke, poor thing.
    COACH: It's fast. But now all of it is "now".
- -> thanks

=== thanks ===
The bell is about to ring. #stage: reflect
What do you tell Bea?
+ [Tell Bea in your own words. #id: tell #say: thank folder-map]
    {
    - say_level >= 2:
        ~ good = good + 1
        BEA: Aw, THAT was the part? I'll do it more and more! #mood: proud
        BEA (thinks): And I nearly got a bigger folder. {beginning == 1:I only had to slow down|It's me who was so so fast}.
        COACH: You named the part that worked. Now she can do it again.
    - else:
        BEA: Any time! And I have a song, you know. #mood: happy
        BEA (thinks): They look so so happy. Was it {beginning == 1:the folders or me|my song}?
        COACH: It's warm, and she felt it. What did she do that helped?
    }
    {
    - tuesday:
        BEA: And you told me on a Tuesday. And most people never ever do. #mood: happy
    }
+ [Put the sock on your hand. Let it say, "Fank oo!" #id: sock-thanks #ev: specific-thanks partial]
    BEA: Aw, you're so welcome, sock. #mood: happy #prop: sock puppet
    BEA (thinks): He's such a nice sock. {beginning == 1:Which part helped him|What does he know now}?
    COACH: It made her laugh. It didn't tell her what to do again.
+ [Pack up, fast. You can thank her some other day. #id: other-day #ev: specific-thanks avoidant #slip: rush-off]
    You pack so fast that a pen flies off. Bea brings it back. #act: drop you
    BEA (thinks): Did it help a little, or did they run from {beginning == 1:my song|me}?
    COACH: You made the bell. Bea has to guess how it went.
- -> robin

=== robin ===
Robin hops up to your desk on one foot. #enter: robin #stage: give #act: jump robin
ROBIN: My {beginning == 1:math page|spelling page} is gone. And my left sock. #mood: upset
What do you do?
+ ["Here's your sock! For the page, ask Bea." #id: want-bea #ev: give-back partial]
    ROBIN: My sock! Why is it warm? #mood: surprised #act: give you #prop: sock robin
    ROBIN (thinks): I wish they would show me. {beginning == 1:Bea talks so fast|They know it now}.
    COACH: One sock is home. You know what Bea knows by now.
    {
    - sorted:
        -> end_whole
    - else:
        -> end_half
    }
+ ["Would you like to see my four colors? And here's your sock!" #id: watch-this #ev: give-back adaptive]
    ~ good = good + 1
    ROBIN: Wait. What color is the sock? #mood: happy #act: give you #prop: sock robin
    BEA: Yellow, poor thing. And I have to ask about him. #mood: happy
    ROBIN (thinks): I get it! They said it slow, and {beginning == 1:my foot is warm|I have a sock}.
    {
    - sorted and good >= 4:
        COACH: Bea showed you, and you showed Robin.
        -> end_bright
    - else:
        COACH: You gave what you have. You can try the rest.
        -> end_half
    }
+ [Push the sock back in. Not your sock, not your mess. #id: push-it-back #ev: give-back expedient #slip: not-my-problem]
    Hop, hop, hop, goes Robin. The desk looks full and happy. #prop: sock desk #act: jump robin
    ROBIN (thinks): I see a toe in there, and I think it's mine.
    COACH: It's not your mess, that's true. You know two things that Robin needs.
    {
    - sorted:
        -> end_whole
    - else:
        -> end_friday
    }

=== end_bright ===
You have the whole map now, and so does Robin.
{
- good >= 6:
    BEA: My song has a new part. And it's about a really really warm sock. #mood: happy #curtain
- else:
    BEA: Now there's three of us and four colors. And nobody's sad. #mood: happy #curtain
}
You sing it once, all three of you. No one gets the flip. #end: bright whole-map
-> END

=== end_whole ===
You have the whole map now. #mood: calm
{
- good >= 5:
    BEA: You could show people. And you're not so so fast like me. #mood: happy #curtain
- good >= 3:
    BEA: Red's now, blue's soon, and you can do the rest, can't you? #mood: happy #curtain
- else:
    BEA: You got poor yellow. And I really don't know how. #mood: calm #curtain
}
Robin's page is still gone. You know where pages go. #end: steady whole-map-to-share
-> END

=== end_half ===
You have some of it today. The rest can come tomorrow. #mood: calm
{
- good >= 4:
    BEA: It's only one little color more. And I'll do her slow. #mood: happy #curtain
- good >= 2:
    BEA: I'll sing you the rest tomorrow, all the little parts. #mood: happy #curtain
- else:
    BEA: We can start again with red. And she won't mind. #mood: calm #curtain
}
You save a spot on your desk for that. #end: steady half-today
-> END

=== end_bumpy ===
It's Tuesday, and your desk is so full that it hums. #stage: reflect
{
- good >= 1:
    BEA: You told me {beginning == 1:where you got lost|what you had}. And I really really liked that. #mood: unsure #curtain
- else:
    BEA: I have more folders. And they'd all like to come. #mood: unsure #curtain
}
Bea still has the other half, if you ask. #end: bumpy lost-on-tuesday
-> END

=== end_friday ===
On Friday, no page flips. Red won't shut. #prop: folders red-full
{
- good >= 4:
    BEA: But you asked so so well! And what happened to red? #mood: surprised #curtain
- else:
    BEA: Is she okay, poor red? She looks so sick. #mood: unsure #curtain
}
Bea has time for you. You can ask her again. #end: bumpy nothing-flips
-> END
