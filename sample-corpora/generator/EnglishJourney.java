/** What Harbour Mobile's customers say of delivery, switching, stores, the app, complaints and bills. Form: see {@link Phrasebook}. */
final class EnglishJourney {
    private EnglishJourney() {
    }

    static final String TEXT = """
            @Delivery -
            {phone} was due {day}, [still nothing|no sign of it|still waiting] {delay} later
            the courier [left it in the rain|threw it over the gate|dumped it with a neighbour I've never met]
            tracking says "[out for delivery|with courier]" and has done for {delay}[|, which is impressive|, no explanation]
            {delay} to deliver a SIM card, [it weighs nothing|you could walk it here faster|in this day and age]
            SIM went to [my old address|{town}, where I have never lived|the wrong flat] even though [I'd updated it twice|the right one is on the bill]
            "next day delivery" [apparently means next week|my foot|they charged {small} for it and it took {delay}]
            took [a day|a morning] off work [for nothing, nobody came|for a courier who never knocked]
            box turned up [open|crushed|empty, yes empty], [charger missing|seal already cut]
            they [cancelled|moved] the delivery slot [three times|twice|the night before], [no reason given|by text, naturally]
            the driver marked it "[refused|no one home]" while [I was standing at the door|my van was in the drive]
            had to [drive to {town}|queue at the depot] to collect a parcel [I paid to have delivered|that should have come to my door]
            ordered [a black|a blue] {phonename}, got [a pink one|a phone case], [and now I post it back at my cost|couldn't make it up]
            [no text, no email|not a word] about the delay, I had to [chase the courier|ring round] myself

            @Delivery +
            {phone} came [next day|in under 24 hours|a day early], [well packed|perfect]
            SIM arrived in [two days|the morning post], [popped it in and off I went|no drama]
            the courier [rang ahead|waited while I found my ID|carried on smiling in the rain], [nice touch|what a star]
            ordered {day} night, [on my desk by lunch|in my hand the next afternoon]
            delivery slot was [one hour and they hit it|spot on], [rare these days|no waiting in all day]
            [clear|live] tracking [all the way|on a little map], I knew [when to be home|exactly where it was]
            changed the delivery address [halfway through|the night before] and [it still came on time|nobody made a fuss]
            click and collect was ready in [twenty minutes|an hour], [in and out|even got a bag]
            even out here [on the island|up the glen|past {town}] the parcel came [on the day they said|in two days]
            free delivery and [no plastic in the box|a decent cardboard box], [small thing but nice|good work]
            replacement handset delivered [the same day|by 9 am], old one [taken away at the door|collected too]
            for once a courier that [knocks|turns up when they say]

            @Switching -
            porting my number took {delay} [and two complaints|when they promised one day|, unreachable all that time]
            lost my number of [fifteen|ten|twenty] years in the switch, [gone|"these things happen" they said]
            the switch left me [with two bills|paying both networks] for [two months|a month], [nobody told me to cancel|great start]
            activation code [never came|didn't work|expired before it arrived]
            new SIM [dead on arrival|not recognised|"not provisioned"], [whatever that means|new customer, first day, no phone]
            moving my [mum's|wife's|business] line over was [a nightmare|a farce|three weeks of my life]
            they [lost|mistyped] the transfer code [and blamed my old network|twice]
            no signal, no texts for {delay} after switching, [my bank codes went nowhere|I missed a job call]
            set-up needed [four calls|three passwords and a fax|an app I couldn't install], [simple, they said|welcome aboard]
            the eSIM [would not install|vanished after an update], and [you need signal to fix it, genius|chat told me to buy a new phone]
            the sign-up price was gone [the minute my number moved|once I'd switched], [bait and switch|feels like a trick]
            my voicemail and contacts [didn't come across|were wiped], [fifteen years of messages|no warning at all]

            @Switching +
            switched over [in a day|overnight|before my coffee went cold], kept my number
            number ported [in an hour|by lunchtime], [they texted at each step|zero downtime]
            moving three lines from [my old provider|another network] was [painless|easier than changing bank]
            eSIM set up in [two minutes|five minutes], [scanned a code and done|my gran could do it]
            {name} [stayed on the line until it worked|did the whole transfer for me|called the old network for me]
            they paid [my exit fee|the overlap], so switching [cost me nothing|was a no-brainer]
            [wish I'd switched years ago|best move I made this year], the change was [that simple|done in a lunch break]
            everything came across, [contacts, voicemail, the lot|even my old texts]
            activation took [one text|ninety seconds], [working before I left the store|proper plug and play]
            no contract lock-in, so [trying them was easy|I joined without fear], set-up [took minutes|was a doddle]
            clear steps [by text|in the box] for moving over, [even I managed|no jargon]
            they booked the switch for [a Sunday|when it suited me], and it [happened bang on time|just worked]

            @Store -
            store in {town} had [one person serving|two staff and twelve people waiting], [fifty minutes|{minutes} minutes] in line
            guy in the store [sighed when I asked a question|never looked up from his screen|talked to me like a child]
            store said call, [call centre said go to the store|phone line said store], [ping pong|round and round]
            they've closed the {town} store, [nearest one is forty miles away|tough luck if you're not online]
            [pushed|pressured] me into [insurance|a case and a charger|a bigger plan] in the store, [felt ambushed|I only wanted a SIM]
            the demo phones in the shop are [all dead|glued down and switched off], [how do you choose|useless]
            the store [couldn't do refunds|can't see your account|doesn't do repairs], [so what is it for|pretty posters though]
            booked an appointment in store, [waited forty minutes anyway|they had no record of it]
            store assistant [signed me up for the wrong plan|got my name wrong on everything]
            the shop closes at [five|half four], [very handy for anyone with a job|perfect if you're retired]
            no [chair|toilet|ramp] in the {town} shop, and my [mum is 82|dad uses a wheelchair]
            manager in the store [refused to come out|told me to write in], [charming|classy]

            @Store +
            {name} in the {town} store [is a star|sorted everything|knew her stuff inside out]
            walked into the store [in a panic|with a dead phone], walked out [smiling|with it fixed]
            staff in the shop were [patient|friendly|honest], [no hard sell|didn't rush my dad]
            they [moved all my photos|set it all up|put my screen protector on] in the store [for free|while I waited]
            store is [bright|clean|easy to find], [seen in five minutes|seats and a coffee too]
            lad behind the counter told me to [keep my old phone another year|take the cheaper plan], [respect|you don't get that often]
            the store ran a [free class|Tuesday session] for [older customers|beginners], [brilliant idea|made a friend]
            they remember me in the {town} shop, [feels like a village store|like the old days]
            could hold and try [every phone|the lot] in store [before deciding|no pressure]
            shop staff rang [another branch|head office] to find me {phone}, [had it by closing time|above and beyond]
            the manager herself [came over|apologised for the queue], [good people in that store|can't fault them]
            quick [repair|screen swap] at the store counter, [forty minutes|done by the time I'd had a sandwich]

            @App -
            the app [crashes every time|freezes on the bill page|logs me out daily]
            can't [log in|reset my password|see my usage], the app just [spins|says "oops"]
            last update [broke the app|moved everything|turned it all grey], [who tested this|bring back the old one]
            website sends you to the app, the app sends you to the website, [bliss|genius]
            chat in the app is a bot that [doesn't get it|loops|says "I can help with that" and can't]
            usage meter in the app is [two days behind|pure fiction], [found out from the bill|blew my limit]
            top-up page [took my money twice|timed out after charging me], [nice|no top-up though]
            the site wants [a code sent to the phone that doesn't work|my mother's maiden name for a SIM]
            face login [never works|thinks I'm my brother], [back to a 14 character password|fun]
            app needs {gb} GB and [an account for each line|my location at all times], [no thanks|uninstalled]
            [half the buttons do nothing|text is tiny] on the website, [my eyes are not twenty any more|designed by a mole]
            couldn't find the cancel button on the site, [guess why|it's hidden four menus deep]

            @App +
            the app is [clean|quick|dead simple], [bill, data, done|shows what I need]
            [changed plan|added data|paid the bill] in the app [in ten seconds|on the bus|without speaking to a soul]
            usage alerts in the app [saved me from going over|are bang on]
            website is [clear|fast|jargon free], [compared plans in a minute|found the answer right away]
            kids' limits in the app are [a godsend|easy to set], [peace at dinner|no more rows]
            live chat on the site put me through to [a real person|a human called {name}] in [a minute|no time]
            the coverage map on the website is [honest|actually accurate], [checked before buying|right down to my street]
            love the [dark mode|widget|data gifting] in the app, [gave my sister a gig|small but handy]
            topping up online takes [two taps|five seconds], [receipt straight away|never fails]
            app does [everything|all I want] and [doesn't nag|never crashed once]
            the roaming switch in the app is [idiot proof|brilliant], [no surprise bill in Spain|one tap at the airport]
            bills in the app are [easy to read|explained line by line], [finally|I even understand the taxes]

            @Complaint handling -
            {minutes} minutes on hold [and then cut off|to be told to call back|listening to pan pipes]
            [five|six|four] calls, [five|six|four] different answers, [same problem|nobody owns it]
            my complaint from {month} is [still open|"with the team"|lost, apparently]
            passed [from department to department|round like a parcel], [explaining it all again each time|back where I began]
            agent [hung up on me|read from a script|told me to calm down], [lovely|that went well]
            promised a call back [within 24 hours|"today"], [that was {delay} ago|my phone is still silent]
            they closed my ticket [without fixing anything|as "resolved"], [resolved for whom|magic]
            customer service is [a joke|non existent|a wall], [abandon hope|you talk to a robot, then a robot]
            had to go to the [ombudsman|regulator] [to get an answer|before anyone moved]
            no one [apologised|read my notes|took responsibility], [just copy and paste replies|makes my blood boil]
            bravo, [eleven|nine] emails and [the same template|a survey] each time [about how much they care|signed "The Care Team"]
            asked for a manager, [none available|"he's in a meeting", for three days|got cut off]
            support [can't see what the store did|says it's my phone], [store says it's the network|swap the phone they say, for {small}]
            the [support line|help desk] only opens [9 to 5|weekdays], [my phone breaks on weekends|outages don't keep office hours]

            @Complaint handling +
            complaint [sorted|fixed] in [one call|ten minutes|a single chat], [fair play|didn't expect that]
            {name} in support [took ownership|called me back herself|didn't stop until it worked]
            they said sorry, [meant it|explained what went wrong], and [put it right|credited me the same day]
            [no queue|picked up in two rings], a [real human|patient person] who [listened|knew the answer]
            reported a fault {day}, engineer [out the next day|on it within hours], [kept me posted by text|brilliant]
            my issue was [escalated at once|taken seriously], [one person from start to finish|I never had to repeat myself]
            support even [followed up a week later|rang to check it was still fine]
            they [admitted the mistake|held their hands up], [refreshing|and fixed it before I finished my tea]
            help line staff are [kind to my mum|patient with old folk], [worth a lot|thank you]
            got through [on Christmas Eve|at 10 pm], and [they solved it|they were cheerful about it]
            written complaint answered [within two days|by name, in plain English], [with a fix|and a fair offer]
            support chat [solved it|walked me through the reset] while I [made dinner|was on the train]

            @Billing -
            bill was {amount} [instead of {small}|when my plan is half that|for a phone I never used], [explain that|jaw on the floor]
            charged twice in {month}, [and it's on me to prove it|refund "in progress" since]
            [mystery|"administration"|premium text] charges of {small} [every single month|on each bill], [never signed up for anything|nobody can say what for]
            they kept billing me [{delay} after I cancelled|for a line I closed], [theft|I call that robbery]
            roaming charges of {amount} for [ten minutes of maps|crossing a bridge|one photo], [the roaming pack was on|holiday ruined]
            bill is [unreadable|eleven pages of codes|a work of fiction], [need an accountant|what is a "network recovery fee"]
            refund of {amount} [promised in {month}|"approved"], [still not in my account|still waiting]
            direct debit taken [a week early|twice|after I changed bank], [overdraft fee on me|bounced my rent]
            the discount they promised [never reached the bill|fell off after a month], [have it in writing|shock]
            late fee of {small} because [their own site was down|the bill never arrived]
            every bill is a different number, [like a lottery I always lose|and never lower]
            billed for [insurance I declined|a handset I returned], [four calls to take it off|it's back this month]

            @Billing +
            bill is [the same every month|exactly what they said], [no surprises|I can budget]
            [overcharge|mistake] spotted and refunded [before I noticed|the same day], [honest|impressive]
            they [capped|warned me about] my roaming bill [before it got silly|by text], [saved me a fortune|decent]
            bill is [one page|clear as day|in plain English], [every line explained|my dad can read it]
            refund of {small} [landed in two days|came as promised], [no arguing|without asking twice]
            could [split the bill with my flatmates|pick my billing date], [so useful|payday, perfect]
            text reminder before each payment, [never caught short|handy]
            the bill got [smaller|lower] when my phone was paid off, [automatically|without me having to ask]
            no hidden [fees|extras], bill says {small} and [not a cent more|that's that]
            payment holiday when I [lost my job|was ill], [no fuss, no fee|I won't forget it]
            final bill after closing a line was [fair|pro rata to the day], [no tricks|as it should be]
            spend cap on the kids' lines, [no more shock bills|bill shock is history]
            """;
}
