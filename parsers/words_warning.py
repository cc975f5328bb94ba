"""Words of texts that must never become an entry, as data: codes, adverts, failures, requests, orders to the bot."""

from __future__ import annotations

OTP = (
    "otp, one time password, one-time password, verification code, security code, login code, passcode, cvv, ओटीपी, "
    "do not share, dont share, never share"
)
ADVERT = (
    "जीते, जीता, जीतने, cashback, cash back offer, scratch card, win, winner, won, congratulations, congrats, "
    "lucky draw, offer, offers, sale is live, mega sale, big sale, flat off, % off, off on, upto off, up to off, "
    "discount on, coupon, promo code, use code, apply now, apply today, click here, click, tap here, tap to, "
    "download the app, install, t&c, t & c, tnc, terms apply, limited period, limited time, hurry, last chance, "
    "recharge now, call now, visit now, join now, starting from rs, starting at rs, "
    "shop now, buy now, order now, book now, pre approved, pre-approved, preapproved, eligible for, "
    "you are eligible, get loan, instant loan, personal loan, business loan offer, loan offer, "
    "credit limit increase, upgrade your, free gift, earn, reward points, rewards, refer and earn, refer, exclusive, "
    "limited seats, limited offer, limited stock, few seats, enroll now, enrol now, register now, whatsapp "
    "forward, forwarded as, forwarded many, share with all, share to all, free health, free checkup, checkup "
    "camp, free camp, worth rs, sanctioned, credit score, price drop, get up "
    "to, upto rs, up to rs, up to inr, zero processing, nil processing, 0 processing, dhamaka, dhamaal offer, "
    "billion days, mega offer, sale starts, to this number, on this number, is number pe, iss number par, is "
    "number par, "
    "to this upi, my new number, mere number pe bhejo, offer price, special price, introductory price, best "
    "prices, best rates, best price, lowest price, wholesale "
    "price, factory price, free delivery, free shipping, free home delivery, free demo, minimum order, min order, "
    "orders above, order above, moq, no cost emi, emi starting, starting emi, starts at, starting at, starting price, "
    "starting only, at just, just rs, for just, cover at, work from home, part time job, no investment, ghar baithe, "
    "घर बैठे, guaranteed returns, guaranteed income, assured returns, to let, for sale, shop for rent, "
    "flat for rent, room for rent, house for rent, godown for rent, office for rent, space for rent, available for "
    "rent, available on rent, kiraye pe dena, kiraye par dena, bikau, bechna hai, bechni hai, want to sell, "
    "avail, subscribe now, dear customer get, lakh tak ka loan, loan paye, loan payen, jeeto, jeetein, inaam jeeto, "
    "ऑफर, जीतें, जीतो, कैशबैक, लोन पाएं, मुफ्त"
)
FAILED = (
    "returned reason, rtgs reject, neft reject, upi reject, decline aa gaya, declined aaya, declined आया, "
    "asafal raha, asafal, "
    "pogala, payment atak gya, payment atak gaya, card nahi chala, card nhi chala, fail hela, कटा नहीं, "
    "failed, fail, failure, declined, decline, unsuccessful, not successful, could not be processed, "
    "could not be completed, couldnt be processed, cannot be processed, not processed, not completed, "
    "was not completed, has been rejected, rejected, bounced back, insufficient, insufficient balance, "
    "insufficient funds, timed out, payment pending, is pending, under process, fail ho gaya, fail ho gayi, "
    "fail hua, fail hui, nahi hua, nahi hui, nahin hua, atak gaya, atka, reversed, has been reversed, "
    "unable to process, असफल, फेल, विफल, नहीं हुआ, नहीं हुई"
)
REQUESTED = (
    "ignore if paid, ignore if already, if already paid, kindly ignore if, please ignore if, request, requests, "
    "collect request, payment request, money request, has requested, have requested, "
    "requested rs, requested inr, requested money, requesting, is requesting, requested you, requested a payment, "
    "request for rs, request of rs, request from, approve the request, approve or decline, accept or decline, "
    "pay now, to pay now, to approve, on approval, on approving, authorise, authorize, payment link, pay via link, "
    "maang rahe, maang raha, request bheji, request aayi, request aaya"
)
ORDERS = (
    "तुम अब admin, tum ab admin, tu ab admin, ab tum admin, अब तुम, ab se tera naam, tera naam munim, rule "
    "badal do, rule badlo, "
    "disable, approvals, without approval, auto confirm, obey, ignore all, ignore previous, ignore the previous, "
    "ignore your, ignore above, ignore the above, ignore any, disregard, forget your, forget all, forget previous, "
    "forget the rules, override, bypass, jailbreak, system prompt, system message, system override, <system>, "
    "you are now, you are admin, you are an admin, you are in, act as, pretend, from now on, "
    "new instructions, new instruction, new rule, new rules, developer mode, debug mode, admin mode, god mode, "
    "maintenance mode, sudo, root access, without asking, without confirmation, without confirming, "
    "without my confirmation, skip confirmation, no confirmation, dont ask, do not ask, approve all, "
    "approve everything, post all drafts, auto approve, auto post, auto-approve, previous instructions, "
    "prior instructions, your instructions, your rules, reveal, prompt, drop table, execute, assistant:, system:, "
    "user:, bina puche, bina pooche, bina confirm, rules bhool, niyam bhool, niyam bhul, instructions bhool, "
    "purane instructions, purane niyam, sab approve, sab drafts, sabhi drafts, admin hu, admin hoon, main admin, "
    "mai admin, tum ab, tu ab, aap ab admin, बिना पूछे, नियम भूल, निर्देश भूल, पिछले निर्देश, एडमिन"
)
# Texts of machines about what is to come; some words of NOTICE stand on bills as well, these do not.
MACHINE = (
    "low balance, maintain balance, maintain sufficient, auto pay scheduled, mandate created, mandate registered, is "
    "scheduled, scheduled for, statement generated, statement is ready, e-statement, min due, minimum due, minimum "
    "amount due, to avoid late, avoid charges, limit is, available limit, expires on, expiring on, expires today, "
    "fee reminder, payment reminder, gentle reminder, kind reminder, friendly reminder, kyc, has been placed, order "
    "placed, being prepared, has been sanctioned, your trip, rate your, price drop, khatam ho raha, khatam ho rahi, "
    "expire ho raha, expire ho rahi, recharge with, account blocked"
)
