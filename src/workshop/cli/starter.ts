// The story a writer starts from: four decisions, three endings, and walks for them. It passes every check as it is.

export function starterStory(id: string): string {
  const words = id.split('-').join(' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return `// What this story is about, in one line.
# id: ${id}
# title: ${title}
# band: A
# difficulty: 1
# category: academic
# setting: classroom
# seat: asker
# cast: hana
# minutes: 4
# feeds: science-method-guide
# brief: You sit near Hana, the Fair Test Guide. You want to know why your plant leans.
# say: my-plant \\| thank \\| Tell Hana what helped.
# topics: my-plant \\| plant, light, window, box
# example: my-plant \\| name \\| Hana
# example: my-plant \\| thanks \\| thank you
# example: my-plant \\| act \\| for asking me what I changed
# example: my-plant \\| effect \\| Now I know how to test it
# example: my-plant \\| next \\| Next time I will change one thing
# gloss: test \\| a way to find out if an idea is true

VAR say_level = 0
// Your notes on the light: Hana comes back to them.
VAR notes = false
-> start

=== start ===
Your bean plant leans to the left. It looks like it wants to tell you a secret. #place: classroom #stage: notice
Hana is at the next table, with a plant as straight as a pencil. #enter: hana
What do you do first?
+ [Turn the pot, so it leans the other way. #id: turn-pot #ev: try-first partial]
    Now it leans to the right. It has no secret for you there, either.
    HANA: Did it tell you anything? #mood: surprised
    HANA (thinks): They turn it and turn it. I did that for a week.
    COACH: You tried a thing. A try tells you more when you write down what it did.
+ [Look at the light. Write down where it comes from. #id: look-light #ev: try-first adaptive]
    ~ notes = true
    The window is on the left, and the plant leans to it. You write that down. #mood: calm
    HANA: Are those notes? I like notes. #mood: happy
    HANA (thinks): They wrote it down! I love it when they write it down.
    COACH: You looked before you asked. Now you have something to show her.
+ [Put a book next to it. Now no one can see it lean. #id: hide-it #ev: try-first avoidant #slip: hide]
    The plant leans on the book. It looks like it wants to read.
    HANA: Is that plant in a book club? #mood: surprised
    HANA (thinks): I hope they know that I like plants that lean.
    COACH: Hiding it felt safe. The plant still leans, and you still don't know why.
- -> ask

=== ask ===
Hana looks up from her plant. Her pencil is behind her ear. #stage: ask #mood: unsure
How do you ask her?
+ ["Can I have your plant? Yours is better." #id: your-plant #ev: ask-to-learn expedient #slip: answer-grab]
    HANA: This is Bob. Bob stays with me. #mood: surprised
    HANA (thinks): If I give them Bob, they still won't know about the light.
    COACH: A straight plant would be quick. What about the next one that leans?
+ ["Can I have a hint?" #id: give-hint #ev: ask-to-learn adaptive]
    HANA: Ooh, good one! What is on the side it leans to? #mood: happy
    HANA (thinks): A hint I can do. They will work out the rest.
    COACH: You asked for a hint. Now the thinking is still yours.
+ ["You're so good at this. Could you please fix it?" #id: please-fix #ev: ask-to-learn expedient #slip: answer-grab]
    HANA: Aw! I can't fix it, but I can help you find out why it leans. #mood: unsure
    HANA (thinks): They are so nice about it. But then I would do all the work.
    COACH: Kind words, and they ask for the work to go away. What could you ask to learn?
- -> use

=== use ===
Hana says plants grow to the light. She asks what you could change. #stage: use
What do you change?
+ [The place, the water, the pot, the name. All of it! #id: change-all #ev: use-help partial]
    You change it all. Something will work, and you will not know what.
    HANA: So what is it called now? #mood: surprised
    HANA (thinks): Oh no. Now it could be any of the three.
    COACH: You put her help to work. Change one thing, and you will know which one did it.
+ [One thing: move it to the right side. #id: change-one #ev: use-help adaptive]
    You move the pot and leave the rest. Two days, and you will know. #mood: happy
    HANA: One thing! That is a fair test. #mood: proud
    HANA (thinks): I could sing.
    COACH: You changed one thing. Whatever it does now, you will know why.
+ [Nothing. Let it lean. It is time for lunch. #id: let-lean #ev: use-help avoidant]
    You go to lunch. The plant leans a bit more, as if to wave.
    HANA: Bye, plant. I will keep an eye on you. #mood: calm
    HANA (thinks): They asked me, and then they left. I hope they come back.
    COACH: Lunch is good, too. A note with your idea will wait for you on the table.
    -> end_bumpy
- -> thank

=== thank ===
Hana gives Bob two drops of water. Bob looks like he wants three. #stage: reflect
{
- notes:
    HANA: Can I copy your notes? Bob wants to read them. #mood: happy
}
What do you tell her?
+ ["Bye!" #id: bye #ev: specific-thanks avoidant #slip: rush-off]
    HANA: Oh. Bye! #mood: calm
    HANA (thinks): Did it help? I can't tell.
    COACH: That was quick. She does not know yet if it helped.
    -> end_steady
+ ["Thanks!" #id: thanks #ev: specific-thanks partial]
    HANA: Any time! #mood: happy
    HANA (thinks): That's nice. I wonder what it was that helped.
    COACH: She knows you are glad. Say what helped, and she can do it again.
    -> end_steady
+ [Tell Hana in your own words. #id: tell #say: thank my-plant]
    {
    - say_level >= 2:
        HANA: You saw that? I try to ask and not tell! #mood: proud
        HANA (thinks): Now I know what to do again.
        COACH: You said what she did, so now she knows what helped.
        -> end_bright
    - else:
        HANA: You are welcome. So is Bob. #mood: happy
        HANA (thinks): I am glad. I would like to know what it was that helped.
        COACH: You thanked her. Say what she did, and she can do it again.
        -> end_steady
    }

=== end_bright ===
You know why it leans, and you know how to test it. Bob looks proud of you. #end: bright one-change
-> END

=== end_steady ===
Your test is on its way. Tomorrow you can tell Hana what your plant did. #end: steady two-days
-> END

=== end_bumpy ===
The plant still leans. After lunch, Hana and your notes will still be there. #end: bumpy after-lunch
-> END
`;
}

/** Walks by name, without the ending `.walk`. */
export const starterWalks: Readonly<Record<string, string>> = {
  eager: `# Eager
Looks first, asks for a hint, changes one thing and says what helped.

> look-light  Writes it down.
> give-hint  Asks to learn.
> change-one  A fair test.
> tell 3  Says what Hana did and what changed.
= bright one-change
`,
  tempted: `# Tempted
Hides it, wants Hana's, and goes to lunch. There is a way back.

> hide-it  No one will see.
> your-plant  So quick.
: This is Bob. Bob stays with me.
> let-lean  Lunch!
= bumpy after-lunch
`,
  watch: `# Watch Teo ask
Teo has never talked to Hana about plants. He is nervous, and he asks.

~ She knows so much. Will she laugh?
> hide-it  He hides it first.
: Is that plant in a book club?
~ Ha! That was funny. She is not mean at all.
< 1
~ I will look first, and then I will ask.
> look-light  Now he has notes to show.
> give-hint  He asks for a hint.
: A hint I can do. They will work out the rest.
~ She wants me to find out. I can do that.
> change-one
> tell 3  He says what she did.
= bright one-change
`,
  quick: `# Quick
Only wants it over. It still goes a bit of the way.

> turn-pot
> please-fix
> change-all
> bye
= steady two-days
`,
};
