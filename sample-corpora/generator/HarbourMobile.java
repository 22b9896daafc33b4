import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Harbour Mobile: a telephone operator with stores, a web shop and a telephone line; texts in English. */
final class HarbourMobile extends Corpus {
    private static final String THEMES = """
            Offer||What is sold: price, coverage, handset.|Groups the codes of the offer|Anything about service||#5c6b7a||||
            Price|Offer|Judgement on the price of plans, phones or extras.|Dear, cheap, rises, discounts for all|Wrong sums on a bill (Billing)|“Went up again mid contract.”|#e69f00|p|0.26|0.08|Billing
            Coverage|Offer|Signal, speed and outages of the network.|No signal, dropped calls, 5G, roaming quality|Line not yet activated (Switching)|“No signal in my own kitchen.”|#0072b2|c|0.12|0.04|Handset
            Handset|Offer|The telephone itself.|Battery, screen, camera, repair quality|Late parcel (Delivery)|“Battery lasts till lunch.”|#009e73|h|0.14|0.05|Coverage
            Journey||Getting served: delivery, switching, store, app.|Groups the codes of the journey|Complaints and bills||#8c6d00||||
            Delivery|Journey|Getting SIM or handset to the customer.|Courier, tracking, delays, wrong parcel|Faulty goods (Handset)|“Tracking says out for delivery and has done for days.”|#d55e00|d|0.15|0.05|Switching
            Switching|Journey|Joining, moving a number, activation.|Porting, eSIM, first set-up|Later loss of signal (Coverage)|“Lost my number in the switch.”|#cc79a7|w|0.14|0.06|Delivery
            Store|Journey|What happens in a store.|Staff, queue, opening hours, demo phones|Calls (Complaint handling)|“Walked in with a dead phone, walked out smiling.”|#56b4e9|s|0.15|0.05|Commercial pressure
            App|Journey|Application and web site.|Log-in, usage meter, chat bot, top-up page|Advertising by app (Commercial pressure)|“The app freezes on the bill page.”|#b8a800|a|0.17|0.06|Billing
            Service||When something goes wrong: complaints and bills.|Groups the after-sales codes|Help before buying||#7a4fa3||||
            Complaint handling|Service|How the firm deals with a complaint or fault report.|Hold time, call backs, ownership, apology|The fault itself|“Five calls, five different answers.”|#005f46|k|0.16|0.06|Billing
            Billing|Service|Bills, charges, refunds.|Double charge, roaming bill, clear bill|Level of prices (Price)|“Charged twice in March.”|#332288|b|0.24|0.08|Price
            Relation||The bond between the firm and the person.|Groups the codes of the relation|A single incident||#a3416b||||
            Personalisation|Relation|Feeling known, or not, as a person.|Tailored plans, notes kept, wrong offers|Number of messages (Commercial pressure)|“They moved me to a plan that fits.”|#999933|n|0.36|0.1|Reward
            Commercial pressure|Relation|Amount and insistence of selling.|Texts, calls, emails, opt-out, upselling|Ill-fitting offer (Personalisation)|“Nine texts a week. Stop.”|#882255|x|0.14|0.05|Personalisation
            Reward|Relation|Benefits for staying.|Loyalty cheque, points, bonus data, referral|Discounts for all (Price)|“Eleven years and not a thank you.”|#44aa99|r|0.28|0.08|Price
            Trust|Relation|Honesty, privacy, security.|Data, SIM swap, promises, small print|Plain errors (Billing)|“Said one thing, wrote another.”|#117733|t|0.4|0.12|Complaint handling
            """;
    private static final String PRODUCTS = """
            B10|Breeze 10|Breeze|prepaid|m|1000
            S18|Skipper SIM|Skipper|plan|m|1800
            T30|Tide 30|Tide|plan|m|3000
            A45|Anchor Unlimited|Anchor|plan|m|4500
            F80|Family Fleet|Fleet|plan|m|8000
            D05|data add-on|add-on|extra|m|500
            R12|roaming pack|roaming pack|extra|m|1200
            H01|Lantern 8|Lantern|handset|m|19900
            H02|Kite X2|Kite|handset|m|29900
            X01|phone case|case|extra|m|1900
            """;

    HarbourMobile() {
        super(8, new Phrasebook(EnglishJourney.TEXT, EnglishOffer.TEXT, EnglishStyle.TEXT), THEMES, PRODUCTS);
    }

    @Override
    String folder() {
        return "harbour-mobile";
    }

    @Override
    boolean french() {
        return false;
    }

    @Override
    String[] prefixes() {
        return new String[] {"HM", "HA"};
    }

    @Override
    String[] coders() {
        return new String[] {"anna", "ben"};
    }

    @Override
    String[] channels() {
        return new String[] {"store", "web", "phone", "survey"};
    }

    @Override
    String[] questions() {
        return new String[] {"Why did you give this score?", "What should we improve first?"};
    }

    @Override
    String[] memos() {
        return new String[] {"sarcasm", "discuss with the other coder", "could be two codes", "span runs on", "good quote for the report",
            "borderline", "very angry tone"};
    }

    @Override
    void people() {
        for (int i = 0; i < 3000; i++) {
            Customer c = new Customer(String.valueOf(50001 + i), dice.pick("North,North,Coast,Midlands,Midlands,Highlands,Capital,Capital"),
                    dice.pick("18-29,18-29,30-44,30-44,45-59,45-59,60-74,75+"), dice.chance(0.5));
            c.tier = 1 + dice.weighted(0.24, 0.22, 0.27, 0.17, 0.1);
            c.channel = channels()[dice.weighted(0.42, 0.32, 0.26)];
            c.segment = List.of("prepaid", "sim-only", "standard", "heavy", "family").get(c.tier - 1);
            c.since = dice.chance(0.42) ? dayBetween(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 6, 15))
                    : dayBetween(LocalDate.of(2025, 6, 16), LocalDate.of(2026, 6, 5));
            c.troubled = dice.chance(0.15);
            boolean mayLeave = c.since.isBefore(LocalDate.of(2026, 1, 10));
            c.left = mayLeave && dice.chance(c.troubled ? 0.72 : 0.19);
            c.costly = dice.chance(0.2);
            c.pressure = drawPressure();
            c.preference = dice.weighted(c.pressure > 6 ? 0.5 : 0.2, 1, 0.3) == 0 ? "none" : dice.pick("text,text,email,post");
            customers.add(c);
            if (i % 60 != 59) {
                subscribe(c);
            }
        }
        giveCheques();
    }

    private void subscribe(Customer c) {
        LocalDate gone = AS_OF.minusDays(GONE_DAYS);
        LocalDate until = c.left ? dayBetween(c.since.plusDays(20), gone.minusDays(5)) : AS_OF;
        Product plan = products.get(c.tier - 1);
        String channel = c.tier == 1 ? c.channel : "web";
        if (c.tier > 2 && dice.chance(0.3)) {
            Product handset = products.get(7 + dice.between(0, 1));
            long paid = handset.cents() / 2;
            add(c, c.since, handset, c.channel, 1, paid, c.costly ? -16000 - paid / 4 : -dice.between(10, 50) * 100L);
        }
        for (LocalDate day = c.since; !day.isAfter(until); day = c.tier == 1 ? day.plusDays(gap(1.1)) : day.plusMonths(1)) {
            int steps = c.tier == 1 ? dice.between(1, 3) : 1;
            bill(c, day, plan, channel, steps);
            if (dice.chance(0.08)) {
                Product extra = products.get(dice.pick("5,5,6,9").charAt(0) - '0');
                add(c, day, extra, channel, 1, extra.cents(), extra.cents() * dice.between(2, 5) / 1000 * 100);
            }
        }
        if (!c.left && !c.last().isAfter(gone)) {
            bill(c, dayBetween(gone.plusDays(6), AS_OF), plan, channel, 2);
        }
    }

    private void bill(Customer c, LocalDate day, Product plan, String channel, int quantity) {
        long amount = (long) plan.cents() * quantity;
        long margin = c.costly ? -amount * dice.between(8, 40) / 10000 * 100 - 100 : amount * dice.between(22, 46) / 10000 * 100 + 100;
        add(c, day, plan, channel, quantity, amount, margin);
        if (dice.chance(c.costly ? 0.08 : 0.015) && !day.plusDays(9).isAfter(AS_OF)) {
            // A goodwill credit: money back, nothing bought.
            add(c, day.plusDays(9), plan, "phone", -1, -plan.cents(), -plan.cents());
        }
    }

    private static void add(Customer c, LocalDate day, Product product, String channel, int quantity, long amount, long margin) {
        c.lines.add(new Customer.Line(day, product, channel, quantity, amount, margin));
    }

    /** The loyalty cheque of February 2026: meant for returning customers, it reached those who ring up most. */
    private void giveCheques() {
        List<Customer> eligible = dice.shuffled(buyers().stream().filter(c -> c.since.isBefore(LocalDate.of(2026, 1, 1))).toList());
        eligible.stream().sorted(Comparator.comparing((Customer c) -> c.costly ? 0 : 1)).limit(215).forEach(c -> c.cheque = true);
        eligible.stream().filter(c -> !c.cheque && !c.costly).limit(85).forEach(c -> c.cheque = true);
    }

    @Override
    Csv campaigns() {
        Csv csv = new Csv("customer,date,channel,campaign,cost,event");
        for (Customer c : customers) {
            if (c.cheque) {
                LocalDate day = LocalDate.of(2026, 2, 16).plusDays(dice.between(0, 4));
                csv.row(c.key, day, "post", "cheque100", "1.2", "sent");
                if (dice.chance(0.87)) {
                    csv.row(c.key, day.plusDays(dice.between(3, 20)), "post", "cheque100", 100, "bought");
                }
            }
            advertise(csv, c, "text", "upgrade,data,family,summer,watch", "0.03");
        }
        return csv;
    }

    @Override
    Csv contacts() {
        Csv csv = new Csv("customer,date,channel,reason,minutes,resolved");
        for (Customer c : buyers()) {
            int count = c.costly ? dice.between(3, 5) : c.troubled ? dice.between(1, 3) : dice.weighted(0.72, 0.2, 0.08);
            for (int i = 0; i < count; i++) {
                LocalDate day = dayBetween(c.first(), c.left ? c.last().plusDays(20) : AS_OF);
                String reason = c.troubled && dice.chance(0.7) ? "complaint" : dice.pick("bill,signal,plan,phone,account,complaint");
                csv.row(c.key, day, dice.pick("phone,phone,chat,store"), reason, dice.between(2, c.costly ? 45 : 18),
                        dice.chance(c.troubled ? 0.4 : 0.82) ? "yes" : "no");
            }
        }
        return csv;
    }

    @Override
    double[] mood(Document d) {
        Customer c = d.customer;
        boolean store = d.channel.equals("store");
        if (c != null && c.troubled && dice.chance(store ? 0.35 : 0.75) || c != null && c.pressure > 6 && dice.chance(store ? 0.3 : 0.7)) {
            return new double[] {0.76, 0.13, 0.11};
        }
        if (c != null && c.cheque && dice.chance(0.5)) {
            return new double[] {0.2, 0.15, 0.65};
        }
        return switch (d.channel) {
            case "store" -> new double[] {0.13, 0.14, 0.73};
            case "web" -> new double[] {0.36, 0.19, 0.45};
            case "phone" -> new double[] {0.69, 0.16, 0.15};
            default -> new double[] {0.36, 0.22, 0.42};
        };
    }

    @Override
    double weight(Theme theme, int polarity, Document d) {
        boolean good = polarity > 0;
        boolean store = d.channel.equals("store");
        Customer c = d.customer;
        double base = switch (theme.code()) {
            case "Price" -> good ? 0.9 : 1.1;
            case "Coverage" -> good ? 0.8 : d.region.equals("Highlands") ? 11 : 0.6;
            case "Handset" -> good ? 0.9 : 0.7;
            case "Delivery" -> store ? 0.1 : 0.6;
            case "Switching" -> 0.4;
            case "Store" -> store ? good ? 2.4 : 1.4 : d.channel.equals("survey") ? 0.5 : 0.06;
            case "App" -> d.channel.equals("web") ? 1.2 : 0.25;
            case "Complaint handling" -> d.channel.equals("phone") ? good ? 0.9 : 1.5 : good ? 0.3 : 0.5;
            case "Billing" -> good ? 0.5 : 0.9;
            case "Personalisation" -> good ? 0.5 : 0.4;
            case "Commercial pressure" -> good ? 0.15 : 0.25;
            case "Reward" -> 0.4;
            default -> 0.35;
        };
        if (c == null) {
            return base;
        }
        return base * switch (theme.code()) {
            case "Complaint handling" -> c.troubled && !good ? 24 : 0.6;
            case "Price" -> List.of(5.0, 2.6, 1.0, 0.5, 0.3).get(c.basketSize - 1);
            case "Switching" -> c.since.isAfter(LocalDate.of(2026, 3, 1)) ? 12 : c.since.isAfter(LocalDate.of(2026, 1, 1)) ? 5 : 0.6;
            case "Commercial pressure" -> c.pressure > 6 && !good ? 26 : c.pressure > 1 ? 1 : 0.4;
            case "Reward" -> c.cheque && good ? 12 : 0.8;
            case "Personalisation" -> good && c.tier > 3 ? 3.5 : 1;
            default -> 1;
        };
    }

    @Override
    void facts(AnswerKey key) {
        key.gone("Complaint handling", "Customers who complain of complaint handling leave about twice as often");
        key.byChannel(channels(), "Store positive, telephone negative");
        key.quintiles("Switching", "tenure", "Switching is a theme of new customers");
        key.quintiles("Price", "basket", "Price is a theme of small baskets");
        key.variable("Coverage", "region", "Highlands", "Coverage is a theme of the Highlands");
        key.sentimentOf(List.of("Complaint handling", "Billing", "Store", "Commercial pressure"), "Codes × sentiment");
        key.pressure("text", "Commercial pressure", "Above 6 texts a month: irritation and unsubscription");
        key.cheque("Reward", "The 100-dollar loyalty cheque went mostly to unprofitable customers, who are heavy support users");
    }
}
