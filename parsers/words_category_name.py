"""How people name the categories themselves when they correct a card, as data."""

from __future__ import annotations

from parsers.drafts import Category

NAMES: dict[Category, str] = {
    Category.OFFICE_SUPPLIES: "office supplies, office supply, office",
    Category.PRINTING: "printing and stationery, printing & stationery, stationery, printing, स्टेशनरी",
    Category.TRAVEL: "travel, travelling, conveyance, यात्रा, safar, pravas",
    Category.FUEL: "fuel, petrol, diesel, ईंधन, पेट्रोल",
    Category.MEALS: "meals and entertainment, meals & entertainment, meals, entertainment, food, khana, खाना",
    Category.STAFF_WELFARE: "staff welfare, welfare, staff",
    Category.RENT: "rent, kiraya, किराया, bhade",
    Category.ELECTRICITY: "electricity, bijli, light, बिजली, vij",
    Category.WATER: "water, pani, पानी",
    Category.INTERNET: "internet and phone, internet & phone, internet, phone, telephone",
    Category.SALARIES: (
        "salaries and wages, salaries & wages, salary, salaries, wages, वेतन, pagar, tankhwah, labour, labor"
    ),
    Category.REPAIRS: "repairs and maintenance, repairs & maintenance, repairs, repair, maintenance, मरम्मत, marammat",
    Category.FREIGHT: "freight and courier, freight & courier, freight, courier, transport, कूरियर",
    Category.ADVERTISING: "advertising and marketing, advertising & marketing, advertising, marketing, ads, विज्ञापन",
    Category.PROFESSIONAL: "professional fees, professional, consultancy, legal",
    Category.BANK_CHARGES: "bank charges, bank charge, bank, interest",
    Category.INSURANCE: "insurance, bima, बीमा",
    Category.SOFTWARE: "software and subscriptions, software & subscriptions, software, subscription, subscriptions",
    Category.TAXES: "taxes and licences, taxes & licences, taxes and licenses, taxes, tax, licence, license, टैक्स",
    Category.PACKAGING: "packaging, packing, पैकिंग",
    Category.RAW_MATERIALS: "raw materials, raw material, kachcha maal, कच्चा माल, stock, goods, purchase",
    Category.CLEANING: "cleaning, safai, सफाई, housekeeping",
    Category.MEDICAL: "medical, medicine, dawai, दवाई",
    Category.DONATIONS: "donations, donation, daan, दान, chanda",
    Category.MISCELLANEOUS: "miscellaneous, misc, other, others, general, विविध",
}
