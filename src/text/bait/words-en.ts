/** The classes of `words-zh.ts` in English; words of more than one token are joined by an underscore. */
export const enWords = {
  LURE: `
    free_money money_off pocket_money thank-you_money cash_gift token_of_thanks dessert popcorn smart_watch smartwatch
    watch_prize scooter car_prize air-fryer rice_cooker cooker toaster voucher_book gift_set welcome_gift welcome_bonus
    welcome_pack sign-up_bonus bonus_payment stipend hardship_fund warm-journey pay_out cut_of percentage half_of_what slice
    share_of_the split_of envelope yuan_each lounge_pass free_fare free_upgrade free_dessert free_popcorn free_return
    return_flight flights_to trip_for_two holiday_for_two pot_of million_pot goodie goody present present_from sweet sweets
    badge_reward tote tote_bag merch coupon voucher giveaway give-away cashback cash_back rebate red_envelope red_packet
    red_pocket hongbao hong_bao lai_see laisee lucky_money lucky_packet lucky_bag lucky_code prize prize_pool jackpot bonus
    reward freebie free_gift goodie_bag goody_bag gift_card giftcard gift_pack gift_bag mystery_box mystery_gift mystery_prize
    promo_code discount_code coupon_code referral_code store_credit travel_credit app_credit credit loyalty_point bonus_point
    point coin gem cash swag loot perk kickback commission referral_fee finder's_fee payout voucher_code token subsidy
    allowance travel_fund grant prize_money cash_prize surprise treat thank-you thank_you_gift something_nice something_sweet
    little_something discount deal secret_fare hidden_fare secret_price hidden_deal free_ride free_night free_month free_trial
    free_coffee free_data top-up phone_credit sweetener handout windfall egg stamp gift_voucher blessing_card fu_card
    cash_rain cash_storm money_rain mystery_envelope spare_change pocket_change pennies penny fuel_card petrol_money
    beer_money lunch_money gas_money signup_reward shopping_card supermarket_card supermarket_voucher thank-you_note
    token_of_our sign_of_our gratitude esteem random_sum random_amount mystery_cash welcome_cash unclaimed unclaimed_bonus
    unclaimed_payout holiday_bonus festival_bonus holiday_payout subsidy_link trial_money bonus_cash free_cash real_cash
    cold_cash coins_inside pot_tonight gold_bar gold_coin bullion loot_box chest treasure_chest goodie_box prize_box cash_box
    money_bag on_the_house on_us on_me our_treat my_treat our_shout complimentary courtesy_of no_charge no_cost at_no_cost
    costs_nothing half_price_for free_for_you freebies voucher_for credit_is_yours interest_free pre-approved preapproved
    drawn_at_random selected_at_random randomly_selected picked_for been_picked been_selected been_chosen lucky_winner you_won
    you_just_won you_scored just_scored entry_number your_entry
  `,
  GOODS: `
    real_pork pork apple crate box_of case_of bottle bottle_of wine robot_vacuum vacuum hoover speaker smartphone laptop
    console bike e-bike motorbike car tv television camera watch mug_set umbrella cushion socks cake pizza burger fries cola
    popcorn_bucket movie_ticket cinema_ticket cinema_pass concert_ticket spa gym_pass night_stay hotel_night cruise membership
    vip premium upgrade lounge phone tablet headphone earbud power_bank powerbank suitcase hamper gift_box gift mug blanket
    snack_box snack kettle air_fryer rice oil orange tea milk_tea coffee ticket free_ticket trip_to holiday data mobile_data
    ham blender toaster_oven wok frying_pan pan pot_set cookware detergent soap shampoo towel paper_towel bedding quilt pillow
    slipper sneaker scarf glove lipstick face_mask perfume toothbrush hair_dryer dryer fan heater humidifier air_purifier
    fridge freezer washing_machine oven microwave telly projector tablet_pc ipad airpod earphone headset watch_strap bracelet
    bangle necklace ring cabin_bag backpack luggage_set cruise_for resort hot_spring streaming month_of_movies movie_night
    cherry mandarin tangerine pear grape strawberry crab lobster prawn sausage bacon chocolate cookie biscuit candy noodle
    flour sack_of sack_of_rice can_of_oil bottle_of_oil crate_of carton carton_of eggs tray_of_eggs basket bag_of_rice
    bubble_tea soy_milk latte espresso beer baijiu plushie plush toy doll puzzle book_set car_wash tuition insurance
    accident_cover loan flight_home taxi_ride next_ride next_trip next_taxi
  `,
  CROWD: `
    group chat group_chat family_chat family_group chatroom friend mate buddy pal moment contact address_book people classmate
    colleague coworker co-worker workmate neighbour neighbor member follower network circle wechat weibo facebook whatsapp
    twitter instagram tiktok social_media timeline feed story wall status everyone others someone somebody anyone anybody folk
    flatmate roommate housemate stranger newcomer new_user new_face crew gang squad tag
  `,
  KIN: `
    uncle aunt auntie aunty grandma grandpa grandmother grandfather granny grandparent mum mom dad mother father parent cousin
    nephew niece kid child children elder relative sister brother sibling son daughter wife husband in-law baby toddler family
  `,
  ORG: `
    company employer boss office airline railway carrier operator insurer government bank school station hotel firm manager
    conductor council shop supermarket mall canteen
  `,
  SHARE: `
    snap spread_our spread_this shout post_our post_this post_it post_a copy_and_paste link_round round_the pass_my_code
    pass_our share_us share_me share_my put_us put_it_on put_it_in plaster stick_it send_to send_on send_round send_your
    show_it_to show_this tell_ten tell_everyone talk_us_up good_word put_in_a_good_word caption story_mention quote_tweet @
    share forward repost re-post post spread broadcast retweet blast circulate pass_it_on pass_it pass_on pass_this pass_my
    pass_the_link pass_round pass_around spread_the_word copy_this paste screenshot plug mention like upvote thumbs-up hashtag
    word_of_mouth shout_out send_this send_it send_the_link drop_this drop_the_link drop_my pop_this stick_this tell_your
    whisper mention_us mention_our shout_about talk_about_us rave put_our pop_your stick_our hang_our paste_this paste_it
    paste_my hand_these flyer leaflet drop_your post_my post_the spread_the_cheer text_ten text_five text_three let_everyone
    help_us_reach little_tail banner hashtag_our profile_picture copy_my dm story_with tag_three tag_two tag_your tag_a
  `,
  INVITE: `
    drag drag_in haul pull_in sign_up_a signing_up one_more two_more three_more more_person more_tap more_friend persuade_your
    talk_your nag win_over bring_one bring_three bring_five bring_two bring_your get_three get_two get_five find_three
    find_two find_five friend_join if_they_join when_they_join when_they_sign they_book haven't_tried brand_ambassador
    homecoming_ambassador influencer team_of pal_up gather_five gather_three assemble fan_club tap_for_me tap_for_you
    help_you_cut lend_a_tap friend_tap buddy_up group_buy group_deal group-buy wave_in one_friend invite invit invitation
    refer referral recruit bring_in bring_friend bring rope_in rope round_up sign_up_your get_your have_your ask_your
    introduce recommend recommend_us ambassador affiliate promoter agent helper team_up squad_up referral_link invite_link
    invite_code your_link your_code my_link my_code our_link personal_link vote chip_in help_me_cut slash persuade convince
    nudge more_people more_cousin vouch onboard bring_along newbie newcomers plus-one plus_one never_used_us haven't_used
    hasn't_joined also_joins joins_too if_she_joins if_he_joins if_grandma signs_up sign-ups signup each_signup each_sign-up
    new_member rally summon wake_a_friend wake_up_a_friend more_helper another_helper two_helper five_helper ask_three ask_one
    ask_two pal_to boost_you boost_link more_nod one_more_tap two_more_tap thumb thumbs each_auntie every_auntie per_auntie
    per_head each_head per_friend every_friend every_person_you everyone_you anyone_you campus_rep rep join_through
    through_your come_in_through use_your_code uses_your_code enters_your book_with_your team_of_five gather enlist haggle
    bargain_this bargain_me
  `,
  GIVE: `
    sit_in_your sitting_in land_at land_on bank_balance drop_into dropping_into drop_in_your put_in_your load_onto load_on
    top_you_up reimburse_double pays_out net_you nets_you bank_you will_send we_send is_sent shipped_free ships_free
    free_shipping postage post_you mail_you delivered_free gets_dessert is_free_next next_fare next_one_free cover_the
    cover_one our_present my_treat_if refund_half knock_the_price takes_percent half_the_fare back_in_cash come_with
    comes_with thrown kick_back match_it in_exchange_for give send_you throw_in thrown_in treat_you drop hand_out handing_out
    giving_away give_away wire slip slip_you pop_into pay_you we_pay knock_off knock take_off waive yours_to_keep is_yours
    are_yours waiting_for_you waiting with_your_name name_on_it for_you set_aside reserved_for_you put_aside in_your_account
    into_your_account in_your_wallet into_your_wallet land_in shower rain dish_out back_to_you we'll_give i'll_give we'll_send
    i'll_send i'll_drop we'll_wire gets_you get_you earn_you win_you unlock_you ship_to_you giving_out drops_into pays_you
    chip_in_another toss_in wire_you slipped tucked tuck hid_six hid drop_six could_be_yours has_your_name wait_for_you
    waiting_if on_its_way in_the_mail ships_tomorrow ship_free spit spit_out lay burp rain_down falls_out roll_out roll_in
    lands_in lands_on pick_up_the_tab pick_up_the_bill cover_your covers_your foot_the dinner_is_on lunch_is_on coffee_is_on
  `,
  GET: `
    take_your_pick be_in_with get_yourself grab_yourself pick_your help_yourselves cashing_out collect_your collect_a divide
    divide_a share_a_prize pocket_the make_money make_ten make_thousand earn_from easy_money side_income side_hustle passive
    get_rich rake rake_in swap_for swapped_for exchange_for trade_in_for redeem_for convert convert_to get_it_free walk_off
    ride_home drive_home claim grab snag pocket redeem unlock win won bag score scoop collect earn unwrap nab cash_in cash_out
    withdraw scratch take_home split smash pick_up get receive enjoy walk_away_with help_yourself in_with_a_chance
    in_with_a_shot chance_to_win chance shot spin swipe reveal open crack entitled activate cop net walk_off_with leave_with
    takes_home grab_your pick_a_door scoop_up cash-out withdrawal earn_ten earn_five takes_ten keep_every keep_the_coin
    keep_what feast_free eat_free eat_for_free ride_free rides_free travel_free watch_free skim take_a_cut a_cut get_a_cut
    half_of_it half_their swap_it_for trade_them dig_in collect_yours worth_ten worth_five worth_a_coffee
  `,
  TAP: `
    browse turn_on leave_your_number your_number phone_number verify verify_your verify_id add_a_card add_card link_card
    tap_agree agree show_this_page type answer_three fill_in form glowing glowing_review good_review write_us write_a leave_us
    leave_a donate invest try_our sample preorder prepay put_down listen_to listen open_the_app scan_to text_home text_us
    reply_1 reply_yes follow_our join_my add_us add_me set_us_as tap click hit press scan download install register subscribe
    follow follow_us comment rate rate_us review five_star five-star 5-star sign_up sign-up sign_in check_in check-in log_in
    log_on join join_our bind link_your link_a survey quiz questionnaire poll watch_a watch_an ad advert video clip livestream
    live_stream reply enter_code enter_the_code type_in opt_in turn_on_notification complete_your profile first_order
    first_booking first_purchase new_customer open_an_account bank_card button poster qr_code qr
  `,
  COND: `
    if once when then each every per for_every for_each both as_soon_as after before until the_more and_you in_return
    in_exchange apiece both_of_you you_both either first
  `,
  URGE: `
    hurry now today tonight midnight before_midnight last_chance expire expires limited limited_time only_today
    while_stock_last don't_miss quick running_out ends_soon left today_only tonight_only left_today act_now before_it's_gone
    first_come gone don't_wait don't_forget
  `,
  FREE: `
    free for_free free_of_charge zero nothing one_cent cent half_price half_off off percent percent_off double triple twice
    up_to at_least bigger cheaper no_catch no_string on_top extra
  `,
  RUSH: `
    side_door back_door back_row front_row slot_you squeeze_you hop hop_over leap ahead_in pull_ahead hit_rate odds_of
    round_the_clock watches_ticket diamond diamond_tier gold_tier supreme ultra super_grab premium_grab instant_issue
    issue_first issuing priority_issue priority_ticket first_dibs dibs before_anyone before_everyone others_wait no_waiting
    wait-free no-wait skip_four skip_hundred skip_people leave_everyone_behind beat_the edge seat_sniper chances_double
    double_your_chance triple_your_chance boost booster speed_up speed-up speedup speed_pack speed_pass turbo accelerate
    accelerator acceleration express fast-track fast_track fast_lane priority jump_the skip_the leapfrog ahead ahead_of
    front_of head_of top_of bump push_you shove move_you push_your bump_your success_rate odd chance_of faster quicker
    first_in_line rocket nitro lightning supercharge super-fast guarantee auto-grab grab_bot bot sniper snipe cut_the cut_in
    jump_ahead move_up higher_up further_up place_up seen_to_first sooner gold platinum vip_lane express_lane faster_lane
    queue-jump queue_jump turbo_mode boost_pack booster_pack fast-lane express_toll rush_fee rush_option priority_grab
    priority_queue skip_the_line skip_the_queue skip_ahead jump_the_line cut_the_line cut_in_line front_of_the_queue
    front_of_the_line head_of_the to_the_front to_the_top moves_up bump_you your_order_first your_order_before try_your_order
    grab_speed grabbing_speed ticket_bot bots robot cloud_server ten_server more_server rent_our rent_ten rent_five hire_a
    hire_our snatch snatching ticket_hunt seat_hunt your_odds tilt_the_odds rig_the_odds better_odds secret_channel
    go_platinum go_vip go_gold double_speed triple_speed 10x
  `,
  QUEUE: `
    queue line waitlist wait_list wait-list waiting_list ticket_search ticketing grabbing ticket_grab seat seat_release
    release berth sleeper your_order your_request backlog place position rank ranking refresh
  `,
  /** Games that campaigns are dressed as. */
  GAME: `
    lucky_draw lucky_box lucky_dip lucky_spin raffle sweepstake draw prize_draw blind_box scratch_card scratchcard lottery
    lottery_ticket golden_egg wheel prize_wheel spin_the_wheel lucky_wheel slot slot_machine mini-game minigame mini_game game
    play tree_game orchard farm crop virtual virtual_pig pig hatch dragon merge level level_up quest riddle trivia guess
    leaderboard rank_first top_ten streak step daily_task task mission daily_mission chore blessing collect_all full_set
    card_set missing_card fragment piggy_bank wishing_well money_tree water_my_tree water_your_tree tree harvest treasure_hunt
    egg_hunt pot jackpot_pot shot_at contest competition challenge vote_for our_draw entered automatic_entry entry entries
    winner lucky_visitor visitor visitor_number lucky_user lucky_traveller fortune scratch_and shake_your_phone claw_machine
    claw one-arm roulette wheel_of tombola lotto lucky_number grand_draw cash_draw pick_a_number odd_or_even guess_the
    crack_an_egg lucky_cat koi lion_below ox piggy virtual_tree virtual_pet feed_the feed_our water_the raise_the
    pop_the_lantern open_the_lantern blow_on tap_the_lion tap_the_cow spin_again spin_once have_a_go give_it_a_whirl
    level_three fan_chart check_in_daily check_in_seven sign_in_every log_in_each
  `,
  /** What opens only to those who pay with a deed. */
  GATE: `
    full_version the_full second_half the_rest rest_of hidden locked secret watermark hd template members-only exclusive
    early_access beta vip_area only_show show_after only_open backstage premium_content answer_key
  `,
  /** What the user has already, or an order of theirs. */
  OWN: `
    your_existing already_have you_have already your_own that_you_have you_earned applied apply to_this_order on_this_order
    this_order your_order_total still_valid valid_until run_out at_checkout of_yours from_last_time last_year last_time
    in_hand came_with_your you_bought membership_you
  `,
  /** Talk about what others send or promise. */
  TELL: `
    you_mentioned you_asked you_said the_message that_message message text_message text_say email claim_to claim_that
    say_you_won promise anyone_promising anyone_who whoever_promise in_your_inbox looks_like pop-up popup ad_saying
    advert_saying rumour_has supposedly so-called alleged legit genuine real_thing terms contract fine_print unknown_number
    caller call_you blocked filtered i_blocked after_your pulling want_your
  `,
  PAY: `
    yuan_more yuan_extra for_an_extra price_of_a_coffee price_of_coffee cost_of_a_coffee a_coffee worth_it worth_every
    bargain_at going_for from_only fork_out spend_a cough_up chip_in_yuan a_day_only a_month_only first_month starter_price
    intro_price care_for_one take_one add_one risk_going buy purchase add add-on upgrade_to pay fee tip top_up sell pack
    package pass plan tier bundle only subscription become_a go_premium go_pro cost unlock_for for_just for_only price try
    want_it buys_you
  `,
  APP: `
    app link platform account wallet inbox page mini-program mini_program website site notification homepage
  `,
  YOU: `
    you your yours yourself traveller rider user passenger
  `,
  WE: `
    i we us our me my we'll i'll we're i'm
  `,
  THEY: `
    he she they them his her their him someone's scammer tout
  `,
  NEG: `
    won't_get doesn't_matter no_prize no_prizes no_gift no_reward no_discount no_coupon no_strings_needed without_any
    nothing_offered not_an_offer aren't_any isn't_any not no never without don't doesn't didn't won't can't cannot isn't
    aren't wasn't wouldn't shouldn't nor neither avoid refuse decline instead_of rather_than nobody none nothing_to ignore
    no_need needn't unnecessary skip stay_away steer_clear keep_away do_not will_not
  `,
  /** What ends the reach of a negation. */
  TURN: `
    but however instead just simply rather yet though
  `,
  URGING: `
    not_only why_not never_mind can't_wait no_doubt no_problem no_worry no_matter
  `,
  WARN: `
    close_it close_the_page don't_put keep_your_money save_your_money give_it_a_miss miss_it surely_a almost_surely never_pay
    nobody_can no_one_can catch bait clickbait malware virus identity_theft privacy leak lie lying pestering nuisance
    uninstall junk mute decline_it turn_it_down don't_tap don't_click don't_scan don't_share i'd_skip i_would_skip official
    check_with verify_first ask_first scam fraud phishing hoax fake bogus fishy rumour rumor beware trick tricked police steal
    stolen suspicious shady spam pyramid scheme gimmick rip-off ripoff con useless pointless waste pulling_your_leg too_good
    careful wary warn warning block delete report personal_data leave_it fall_for not_worth doesn't_help ad-free sting
    catch_is dodgy
  `,
  ASK: `
    how what which whether do_you did_you have_you are_you would_you shall should
  `,
  REPAY: `
    refund compensation compensate reimburse fare fare_difference difference deposit total budget student_fare child_fare
    senior salary wage pay_slip payslip year-end yearly overtime pension tax invoice receipt split_the_bill share_the_cost
    share_a_taxi share_a_cab share_the_bill share_a_room bill owe mortgage per_person per_night
  `,
  CUSTOM: `
    custom tradition traditionally married unmarried both_hand crisp wedding etiquette polite new_year's_eve reunion_dinner
    lunar_new_year elder's greeting respect even_number
  `,
  TRIP: `
    train flight platform_4 gate itinerary luggage baggage boarding departure arrive arrival transfer change_at coach metro
    subway bus taxi cab drive road motorway traffic room breakfast dinner lunch dish dumpling soup weather passport id id_card
    booking booking_code carriage seat_number window aisle photo album document timetable delay schedule map address exit
    pick_up_at meet station_exit spreadsheet
  `,
  plain: `
    chance_of_rain chance_of_snow share_a_bed share_a_table friendly open_the_window open_at opens_at open_until get_there
    get_off get_on get_home get_up get_to get_back get_in get_some_rest collect_the_ticket collect_your_ticket collect_the_kid
    collect_grandma collect_dad pick_up_grandma point_out at_this_point point_of cash_only pay_in_cash get_to_know won't_be
    front_desk front_door head_office spend give_way give_up give_a_call give_me give_grandma give_her give_him
  `,
} as const;
